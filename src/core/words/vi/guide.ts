/** The page `/huong-dan/`, for the officers of a province. */
export const guide = {
  title: 'Hướng dẫn gửi số liệu',
  description:
    'Cách gửi số liệu “Dân vận khéo” của một tỉnh: tải biểu mẫu Excel, điền nguồn, điền số liệu, lưu, kiểm tra và gửi, kèm cách ghi những trường hợp khó.',
  lead: 'Dành cho cán bộ phụ trách số liệu ở tỉnh. Chỉ cần biết dùng Excel; không phải cài đặt gì và không phải nhớ mã nào.',
  contents: 'Trong trang này',
  prepare: 'Cần chuẩn bị gì',
  prepareList: [
    [
      'Tài liệu đã công bố.',
      'Báo cáo, nghị quyết, kế hoạch, bài báo có con số. Có địa chỉ trên mạng thì tốt; bản giấy cũng được.',
    ],
    ['Excel hoặc LibreOffice Calc.', 'Điện thoại chỉ đủ để đọc hướng dẫn này.'],
    ['Biểu mẫu.', 'Tải ở bước 1. Tên địa phương, chỉ tiêu, lĩnh vực đã có sẵn trong danh sách để chọn.'],
  ],
  steps: 'Năm bước',
  stepNumber: (number: string) => `Bước ${number}`,
  step: {
    download: {
      title: 'Tải biểu mẫu',
      text: 'Tải tệp Excel về máy rồi mở ra. Bốn trang có thẻ xanh đậm ở cuối cửa sổ là để điền; các trang Hướng dẫn, Ví dụ và Danh mục chỉ để xem.',
      caption:
        'Biểu mẫu vừa mở ở trang Số liệu: hàng 1 là tiêu đề, cột tiêu đề đậm là cột bắt buộc; hàng 2 giải thích cách ghi. Điền từ hàng 3. Một số cột được ẩn cho gọn hình.',
    },
    sources: {
      title: 'Điền nguồn',
      text: 'Ở trang Nguồn, mỗi tài liệu một dòng. Tự đặt cho tài liệu một mã ngắn, chữ thường không dấu, như bao-cao-2024; trang Số liệu sẽ dùng mã này. Tài liệu không ghi ngày hoặc không có địa chỉ thì để trống ô ấy và nói lý do ở cột Ghi chú.',
      caption:
        'Trang Nguồn với một tài liệu có thật của bộ số liệu. Ô Loại nguồn của dòng tiếp theo đang mở danh sách để chọn.',
    },
    figures: {
      title: 'Điền số liệu',
      text: 'Ở trang Số liệu, mỗi con số một dòng. Ô có mũi tên thì chọn trong danh sách. Nơi nào danh sách chưa có thì ghi thêm ở trang Địa phương, cách gọi lĩnh vực chưa có thì ghi thêm ở trang Lĩnh vực.',
      caption:
        'Trang Số liệu với những con số có thật lấy từ tài liệu ở bước 2. Ô Mức chắc chắn của dòng tiếp theo đang mở danh sách để chọn.',
    },
    save: {
      title: 'Lưu',
      text: 'Lưu ở dạng Excel Workbook (.xlsx). Nếu phải gửi CSV thì lưu từng trang, chọn đúng “CSV UTF-8”. Giữ nguyên hàng tiêu đề; không gộp ô, không thêm dòng tổng, không xóa trang để trống.',
      caption: 'Hộp lưu tệp của Excel: hai dạng nên dùng và hai dạng nên tránh.',
    },
    check: {
      title: 'Kiểm tra và gửi',
      text: 'Mở trang kiểm tra và thả tệp vào. Tệp được đọc ngay trên máy, không gửi đi đâu. Trang chỉ ra từng ô cần sửa: bấm nút để nhận cách sửa được gợi ý, hoặc sửa trong Excel rồi chọn lại tệp. Khi không còn chỗ nào phải sửa, tải tệp về và gửi đi.',
      caption: 'Trang kiểm tra: nơi thả tệp; một ô cần sửa, kèm nút sửa; kết quả khi đã sửa xong.',
    },
  },
  template: (size: string) => `Biểu mẫu Excel (${size})`,
  csvForms: 'Biểu mẫu CSV, mỗi trang một tệp:',
  openChecker: 'Mở trang kiểm tra',
  sheetPicture: (what: string) => `Hình: ${what}`,
  saveAs: {
    window: 'Save As',
    name: 'File name',
    type: 'Save as type',
    file: 'so-lieu-2026.xlsx',
    types: [
      ['Excel Workbook (*.xlsx)', 'nên dùng'],
      ['CSV UTF-8 (Comma delimited) (*.csv)', 'dùng được, mỗi trang một tệp'],
      ['Excel 97-2003 Workbook (*.xls)', 'không đọc được'],
      ['CSV (Comma delimited) (*.csv)', 'dễ mất dấu tiếng Việt'],
    ],
  },

  casesTitle: 'Những trường hợp khó',
  casesText: 'Ví dụ chỉ nêu những cột cần nói; các con số trong ví dụ là để minh họa.',
  cases: {
    bound: [
      'Tài liệu viết “hơn”, “gần”, “khoảng”',
      'Ghi con số, chọn mức chắc chắn, rồi chép cả cụm chữ vào cột Nguyên văn.',
    ],
    total: [
      'Tài liệu nêu tổng số và từng phần',
      'Tổng số một dòng, mỗi phần một dòng; dòng tổng để trống cột Lĩnh vực. Các phần cộng lại chưa đủ tổng thì cứ để vậy, không tự thêm phần “khác”.',
    ],
    years: [
      'Con số tính cho nhiều năm',
      'Ghi cả khoảng năm. Không chia đều cho từng năm, không dồn vào năm cuối.',
    ],
    upTo: [
      'Con số tính đến một năm',
      'Ghi “đến” rồi đến năm. Số như thế thường là số hiện có cuối kỳ hoặc số cộng dồn, ít khi là số tính trong kỳ.',
    ],
    noYear: [
      'Tài liệu không nêu năm',
      'Để trống cột Kỳ; không lấy năm đăng bài thay vào. Con số vẫn được nhận, xếp vào nhóm không rõ năm.',
    ],
    conflict: [
      'Hai tài liệu nêu hai con số khác nhau',
      'Ghi cả hai, mỗi tài liệu một dòng. Trang web cho xem cả hai và nói rõ vì sao số nào đứng trước.',
    ],
    misprint: [
      'Tài liệu in sai',
      'Chép đúng như đã in, không sửa giúp. Chỗ sai thì nói ở cột Ghi chú; người đọc sẽ thấy lời ấy bên cạnh con số.',
    ],
    percent: [
      'Tỷ lệ phần trăm',
      'Ô Giá trị chỉ ghi con số; dấu % có ở cột Nguyên văn. Tài liệu không nêu tỷ lệ thì không tự tính: trang web tính từ các con số.',
    ],
    unit: [
      'Đơn vị tính',
      'Không ghi đơn vị vào ô Giá trị, vì mỗi chỉ tiêu đã có đơn vị. Tài liệu ghi tròn nghìn thì viết ra đủ chữ số.',
    ],
    merged: [
      'Nơi đã sáp nhập năm 2025',
      'Số liệu của thời nào ghi theo địa phương của thời ấy. Số của tỉnh cũ không cộng vào tỉnh mới.',
    ],
    field: [
      'Lĩnh vực được gọi bằng tên khác',
      'Ở trang Số liệu chép đúng tên mà tài liệu dùng. Tên chưa có trong danh sách thì thêm một dòng ở trang Lĩnh vực: chọn lĩnh vực chung gần nhất và mức khớp.',
    ],
  } satisfies Readonly<Record<string, readonly [string, string]>>,

  troubles: 'Tệp hay gặp trục trặc',
  troublesText: 'Lời in đậm là lời mà trang kiểm tra sẽ báo.',
  trouble: {
    tcvn3: 'Phông chữ cũ .VnTime, .VnArial (TCVN3)',
    vni: 'Phông chữ cũ VNI-Times, VNI-Helve (VNI)',
    xls: 'Tệp Excel đời cũ (.xls)',
    password: 'Tệp có mật khẩu',
    letters: 'Tệp CSV lưu từ Excel, mất dấu',
  },
  otherTroubles: [
    [
      'Tệp CSV có dấu chấm phẩy',
      'Excel bản tiếng Việt ngăn cột bằng dấu chấm phẩy. Trang kiểm tra tự nhận ra dấu phẩy, dấu chấm phẩy và tab; không cần đổi.',
    ],
    [
      'Dấu phẩy thập phân',
      'Cứ viết như thường: 85,16. Trang kiểm tra xem cả cột để hiểu; chỗ nào có thể là hai số khác nhau, như “1.234”, thì hỏi lại chứ không đoán.',
    ],
    [
      'Excel tự đổi thành ngày tháng',
      'Gõ 6/2022 mà ô thành Jun-22: chọn ô, đổi định dạng sang Văn bản (Text), rồi gõ lại. Các ô của biểu mẫu đã để sẵn dạng này; chép từ tệp khác sang thì dán bằng Paste Values.',
    ],
  ],

  handIn: 'Gửi đi, và sau đó',
  handInList: (compiler: string): readonly (readonly [string, string])[] => [
    [
      'Gửi tệp.',
      `Ở cuối trang kiểm tra, bấm nút tải tệp, rồi gửi tệp ấy cho ${compiler}, kèm địa chỉ hoặc bản chụp của từng tài liệu.`,
    ],
    [
      'Đối chiếu.',
      'Nơi nhận mở từng tài liệu, tìm lại từng con số và so với những gì đã có. Chỗ chưa rõ thì hỏi lại; con số không tìm thấy trong tài liệu thì không nhập.',
    ],
    [
      'Nhập vào bộ số liệu.',
      'Tỉnh có trang riêng, biểu đồ và bài trình chiếu; mỗi con số có một dòng với địa chỉ riêng để trích dẫn.',
    ],
    ['Công bố thay đổi.', 'Số liệu nào được thêm, sửa hay rút đều được kể ở trang Thay đổi.'],
    [
      'Sửa một con số đã nhập.',
      'Gửi lại dòng đã sửa như lần đầu, kèm một câu nói vì sao sửa. Con số cũ không bị xóa lặng lẽ: trang Thay đổi ghi số cũ, số mới và lý do.',
    ],
  ],
  handInAddress: 'Địa chỉ nhận:',
  changes: 'Xem trang Thay đổi',
  toReference: 'Tra từng cột, từng danh mục, từng quy tắc',
};
