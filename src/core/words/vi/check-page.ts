import { kinds } from './check-kinds.ts';

/** The page `/kiem-tra/`, where officers check their files. What stands on the page and what its script says. */
export const checkPage = {
  title: 'Kiểm tra tệp số liệu',
  description:
    'Kiểm tra tệp CSV hoặc Excel ngay trong trình duyệt trước khi gửi: chỉ ra ô sai và cách sửa, so với bộ số liệu hiện có, xem trước biểu đồ.',
  lead: 'Chọn tệp số liệu của tỉnh: trang chỉ ra từng ô cần sửa, gợi ý cách sửa, rồi cho xem trước biểu đồ.',
  private: 'Không gửi gì đi: tệp chỉ được đọc trên máy của bạn.',
  choose: 'Chọn tệp CSV hoặc XLSX',
  drop: 'hoặc kéo tệp vào đây, hoặc chép các ô trong Excel rồi dán (Ctrl+V)',
  several: 'Số liệu và nguồn nằm ở hai tệp? Hãy chọn cả hai cùng lúc.',
  noFile: 'Chưa có tệp?',
  template: (size: string) => `Tải tệp mẫu Excel (${size})`,
  guide: 'Cách điền và gửi số liệu',
  needsScript:
    'Việc kiểm tra cần JavaScript, mà trình duyệt này đang tắt hoặc không có. Bạn vẫn gửi được số liệu: điền vào tệp mẫu theo hướng dẫn; nơi lập trang sẽ kiểm tra khi nhận và báo lại những ô cần sửa.',
  steps: 'Ba bước',
  stepList: [
    ['Điền tệp mẫu.', 'Mỗi dòng là một con số, kèm nguồn và nguyên văn trong nguồn.'],
    ['Kiểm tra ở đây.', 'Sửa những ô được chỉ ra, ngay trên trang này hoặc trong Excel rồi chọn lại tệp.'],
    ['Tải tệp sạch và gửi đi.', 'Khi không còn ô nào phải sửa, trang cho tải tệp để gửi.'],
  ],
  pasted: 'o-da-dan.txt',

  busy: 'Đang kiểm tra',
  stages: {
    read: (file: string) => `Đang đọc ${file}…`,
    record: () => 'Đang lấy bộ số liệu chung để đối chiếu…',
    check: () => 'Đang kiểm tra từng dòng…',
    compare: () => 'Đang so với bộ số liệu hiện có…',
  },
  cancel: 'Hủy',
  cancelled: 'Đã hủy. Chưa có gì được kiểm tra.',
  stepCancelled: 'Đã hủy bước vừa rồi. Kết quả và những gì bạn đã làm trước đó vẫn giữ nguyên.',
  slow: 'Lâu hơn thường lệ. Bạn có thể chờ tiếp, hoặc hủy rồi tách tệp ra nhiều phần.',
  crashed:
    'Việc kiểm tra dừng giữa chừng, có thể vì máy hết bộ nhớ. Không có gì bị mất trong tệp của bạn. Hãy đóng bớt cửa sổ, hoặc tách tệp ra nhiều phần rồi chọn lại.',
  changedOnDisk: (file: string) =>
    `Không đọc được ${file}: tệp đã bị xóa, đổi chỗ hoặc sửa sau khi chọn. Hãy chọn lại tệp.`,
  noRecord:
    'Chưa tải được bộ số liệu chung để đối chiếu. Hãy kiểm tra mạng rồi chọn lại tệp; sau một lần tải, lần sau không cần mạng nữa.',

  result: 'Kết quả',
  files: 'Tệp đang kiểm tra:',
  again: 'Bỏ hết, làm lại',
  nothing: 'Không đọc được dòng số liệu nào.',
  allFine: (read: string) => `Đọc ${read} dòng: dòng nào cũng dùng được.`,
  someFine: (read: string, accepted: string, reported: string) =>
    `Đọc ${read} dòng: ${accepted} dòng dùng được, ${reported} dòng cần xem lại.`,
  open: (count: string) => `Còn ${count} chỗ cần sửa.`,
  nothingFilledIn: 'Dưới dòng tiêu đề chưa điền số liệu nào. Hãy điền rồi chọn lại tệp.',
  noneOpen: 'Không còn chỗ nào phải sửa.',
  repaired: (count: string) => `Đã sửa ${count} ô.`,
  asked: (count: string) => `Có ${count} câu cần bạn trả lời trước.`,
  questions: 'Cần bạn trả lời',
  questionsText: 'Chỉ người lập bảng mới biết chắc. Trả lời rồi thì các dòng liên quan được kiểm tra tiếp.',
  questionPlace: (column: string, cell: string) => `Cột “${column}”, ví dụ ô ${cell}`,
  understood: (count: string) => `Trang đã tự hiểu ${count} điều`,
  asides: (count: string) => `${count} dòng không phải số liệu, được để riêng`,
  asidesMore: (count: string) => `Và ${count} dòng khác.`,

  problems: 'Những chỗ cần sửa',
  only: 'Chỉ xem',
  everyKind: (count: string) => `Tất cả (${count})`,
  kind: (name: string, count: string) => `${name} (${count})`,
  kinds,
  repairedKind: 'Những ô đã sửa',
  shown: (shown: string, all: string) => `Hiện ${shown} trong ${all} chỗ.`,
  more: (count: string) => `Xem thêm ${count} chỗ`,
  sheet: (name: string) => `trang “${name}”`,
  cell: (name: string) => `ô ${name}`,
  line: (line: string) => `dòng ${line}`,
  column: (name: string) => `cột “${name}”`,
  read: 'Đọc được:',
  blank: 'ô trống',
  write: (text: string) => `Sửa thành “${text}”`,
  empty: 'Để trống ô này',
  written: (text: string) => `Đã sửa thành “${text}”.`,
  emptied: 'Đã để trống ô này.',
  undo: 'Bỏ sửa',
  undoAll: 'Bỏ mọi chỗ đã sửa',
  alike: (count: string) => `Sửa giống vậy cho ${count} ô cùng lỗi`,
  allAlike: 'Sửa giống vậy cho mọi ô cùng lỗi',
  signs: {
    space: 'dấu cách',
    nbsp: 'dấu cách không ngắt',
    tab: 'dấu tab',
    line: 'xuống dòng',
    hidden: (code: string) => `ký tự ẩn ${code}`,
  },

  compare: 'So với bộ số liệu hiện có',
  compareSome: (accepted: string) =>
    `Mới so ${accepted} dòng dùng được; sửa xong các chỗ trên thì phần này đầy đủ.`,
  compareWaits: (places: string) =>
    `Chưa so được với số liệu đã có của ${places}: phần ấy chưa tải về máy này, cần có mạng. Mọi phép kiểm tra khác đã làm xong.`,
  retry: 'Thử tải lại',
  details: (count: string) => `Xem từng thay đổi (${count})`,
  moreSentences: (count: string) => `Xem thêm ${count} câu`,

  preview: 'Xem trước biểu đồ',
  previewText: 'Biểu đồ của tỉnh, nếu các dòng dùng được của tệp được đưa vào bộ số liệu.',
  previewButton: 'Xem trước biểu đồ',
  previewing: (number: string, of: string) => `Đang vẽ biểu đồ ${number}/${of}…`,
  previewed: (count: string) => `Có ${count} biểu đồ.`,
  withoutCountry:
    'Chưa tải được số liệu cả nước để đặt bên cạnh, nên trên trang chính thức biểu đồ có thể nói thêm về vị trí so với cả nước.',
  noCharts: 'Các dòng dùng được chưa đủ để vẽ biểu đồ nào.',
  tooManyRows: (rows: string, most: string) =>
    `Có ${rows} số liệu, nhiều hơn mức xem trước được trong trình duyệt (${most}). Khi vào bộ số liệu, biểu đồ vẫn được vẽ.`,
  tooManyMarks: (marks: string, most: string) =>
    `Biểu đồ này có ${marks} hình, nhiều hơn mức xem trước được (${most}); trên trang chính thức biểu đồ vẫn được vẽ.`,
  previewFailed: 'Chưa vẽ được biểu đồ. Việc kiểm tra và tải tệp không bị ảnh hưởng.',
  table: 'Bảng số liệu',

  takeAway: 'Tải tệp sạch và gửi đi',
  takeAwayText:
    'Tệp tải về chỉ gồm những dòng dùng được, số và mã viết theo cách chung, để gửi đi nguyên vẹn.',
  takeAwaySome: (reported: string) =>
    `Còn ${reported} dòng chưa dùng được nên không có trong tệp tải về. Nên sửa hết rồi hãy gửi.`,
  download: 'Tải tệp để gửi',
  sendTo: (compiler: string) => `Gửi tệp này cho nơi lập trang: ${compiler}`,
  sendAddress: 'Địa chỉ nhận:',
  handIn:
    'Gửi kèm văn bản hoặc đường dẫn của từng nguồn. Nơi nhận chạy lại đúng những phép kiểm tra này, nên kết quả ở đó giống ở đây.',
};
