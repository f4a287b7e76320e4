/** What the commands for those who keep the record say of files that were handed in. */
export const commands = {
  understood: 'Đã tự hiểu:',
  questions: 'Cần trả lời trước:',
  answerWith: (number: string, choice: string) => `trả lời bằng: --answer ${number}=${choice}`,
  problems: 'Cần sửa:',
  asides: 'Không phải số liệu, được để riêng:',
  sheet: (name: string) => `trang “${name}”`,
  cell: (cell: string) => `ô ${cell}`,
  line: (line: string) => `dòng ${line}`,
  heading: (name: string) => `cột “${name}”`,
  read: (value: string) => `đọc được “${value}”.`,
  nothing: 'không có gì.',
  proposals: (texts: string) => `Có thể viết: ${texts}`,
  tally: (read: string, accepted: string, reported: string) =>
    `Đọc ${read} dòng: ${accepted} dòng dùng được, ${reported} dòng được nêu ở trên.`,
  nothingFilledIn: 'Không thấy số liệu nào: dưới dòng tiêu đề chưa điền gì.',
  clean: 'Không có gì phải sửa.',
  open: (problems: string, questions: string) => `Còn ${problems} chỗ cần sửa, ${questions} câu cần trả lời.`,
  comparison: 'Nếu nhập vào bộ số liệu:',
  /** After the last of a kind that is told. */
  more: {
    understood: (count: string) => `… và ${count} điều khác cùng loại.`,
    questions: (count: string) => `… và ${count} câu hỏi khác cùng loại.`,
    problems: (count: string) => `… và ${count} chỗ khác cùng loại.`,
    asides: (count: string) => `… và ${count} dòng khác cùng loại.`,
  },
  noFiles: 'Hãy cho biết tệp cần nhập, ví dụ: npm run import -- thai-nguyen.xlsx.',
  noFile: (path: string) => `Không có tệp ${path}. Hãy xem lại đường dẫn.`,
  noRight: (path: string) => `Không có quyền đọc tệp ${path}. Hãy cấp quyền đọc rồi chạy lại.`,
  recordFirst: 'Bộ số liệu hiện có đang có lỗi; hãy sửa trước khi nhận thêm:',
  unknownAnswer: (answer: string) =>
    `Không hiểu “${answer}”. Hãy viết số thứ tự của câu hỏi, dấu bằng, rồi mã của câu trả lời, ví dụ: --answer 1=vietnamese.`,
  nothingNew: 'Mọi dòng đã có trong bộ số liệu; không có gì để nhập.',
  wouldImport: (files: string) => `Sẽ ghi (chưa ghi, vì có --dry-run): ${files}.`,
  imported: (files: string) => `Đã ghi: ${files}. Hãy xem lại bằng “git diff”, rồi chạy “npm run check”.`,
  notImported: 'Chưa nhập gì: hãy sửa các chỗ trên rồi chạy lại.',
  wouldBreak: 'Chưa nhập gì: nếu nhập, bộ số liệu sẽ có lỗi:',
  /** Who is at it has not said so yet. */
  held: (folder: string) =>
    `Một lệnh khác đang ghi vào ${folder}. Chưa có gì thay đổi; hãy đợi lệnh ấy xong rồi chạy lại.`,
  heldBy: (folder: string, command: string, process: string, since: string) =>
    `Lệnh “${command}” (tiến trình ${process}, chạy từ ${since}) đang ghi vào ${folder}. Chưa có gì thay đổi; hãy đợi lệnh ấy xong rồi chạy lại.`,
  changedMeanwhile: (folder: string) =>
    `Có người sửa ${folder} trong lúc lệnh đang chạy. Chưa ghi gì; hãy chạy lại.`,
  /** Above rows that are ready for `choices.csv`, but for their reasons. */
  choices:
    'Nguồn nói khác nhau: hãy thêm vào data/choices.csv những dòng sau, chọn nguồn ở cột source và viết lý do bằng hai thứ tiếng:',
  moreChoices: (count: string) =>
    `… và ${count} số liệu khác, hiện ra khi nhập lại sau khi đã chọn ở những dòng trên.`,
  newArea: (name: string, key: string, level: string) => `Địa phương mới: ${name} (mã ${key}, ${level}).`,
  knownArea: (name: string, key: string) => `${name} đã có trong areas.csv (mã ${key}).`,
  knownFigures: (name: string, count: string, file: string) =>
    `${name} đã có ${count} số liệu trong ${file}; những gì thêm vào sẽ đứng cạnh chúng.`,
  notProvince: (name: string, level: string) =>
    `${name} là ${level}, không phải tỉnh, thành phố; hãy nhập số liệu của nơi này trong tệp của tỉnh.`,
  noProvince: 'Hãy cho biết tên tỉnh, ví dụ: npm run new -- "Lạng Sơn".',
  exists: (path: string) => `Đã có tệp ${path}; không ghi đè. Hãy dùng --out để ghi vào tệp khác.`,
  noFolder: (path: string) =>
    `Không có thư mục ${path}. Hãy tạo thư mục ấy, hoặc dùng --out để ghi vào nơi khác.`,
  written: (path: string) => `Đã ghi biểu mẫu của tỉnh: ${path}.`,
  nextSteps: {
    send: (name: string, workbook: string) =>
      `Gửi ${workbook} cho người phụ trách số liệu của ${name}; trang “Hướng dẫn” trong tệp chỉ cách điền.`,
    check: 'Khi nhận lại, kiểm tra: npm run check -- <tệp>',
    take: 'Không còn chỗ phải sửa thì nhập vào bộ số liệu: npm run import -- <tệp>',
    publish:
      'Xem lại bằng “git diff”, dựng trang bằng “npm start”, rồi phát hành bằng “npm run release -- --date <ngày>”.',
  },
};
