export const asides = { above: 'đứng trên dòng tiêu đề cột' };

export const asideReason = {
  explains: 'dòng giải thích của biểu mẫu',
  numbers: 'dòng đánh số cột',
  again: 'dòng tiêu đề được lặp lại',
  notes: 'ghi chú dưới bảng',
  total: 'dòng tổng của bảng, không ghi chỉ tiêu và nguồn',
};

export const mergedCells = {
  told: {
    text: (heading: string, count: string) => `Cột “${heading}”: ${count} ô lấy theo ô đã gộp phía trên.`,
  },
};

export const readLines = {
  tooLong: {
    problem: (cells: string, width: string) =>
      `Dòng này có ${cells} ô, dòng tiêu đề có ${width} cột; các ô có thể đã bị lệch.`,
    repair:
      'Hãy xem lại dòng này: ô nào có dấu phân cách bên trong thì đặt cả ô trong dấu ngoặc kép "…", hoặc lưu lại dạng XLSX.',
  },
  stray: {
    problem: 'Dòng này thiếu gần hết các ô bắt buộc, không đủ để là một dòng của bảng.',
    repair: 'Hãy xóa dòng này nếu là ghi chú, chữ ký; nếu là số liệu thì điền các ô còn lại.',
  },
};

export const headingFindings = {
  strange: {
    problem: 'Biểu mẫu không có cột này, nên các ô bên dưới chưa được đọc.',
    repair: (leaveOut: string) =>
      `Hãy đổi tiêu đề thành tên một cột của biểu mẫu; nếu cột này không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
  },
  mistyped: {
    problem: 'Biểu mẫu không có cột nào tên như vậy, nên các ô bên dưới chưa được đọc.',
    repair: (title: string, leaveOut: string) =>
      `Hãy đổi tiêu đề thành “${title}” nếu ý là vậy; nếu cột này không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
  },
  nameless: {
    finding: {
      problem: 'Cột này có ô đã điền nhưng không có tiêu đề, nên không biết là gì.',
      repair: (leaveOut: string) =>
        `Hãy ghi tiêu đề cho cột, hoặc xóa các ô đó; nếu không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
    },
  },
  doubled: {
    problem: 'Tiêu đề này có hai lần, nên không biết phải đọc cột nào.',
    repair: (leaveOut: string) => `Hãy giữ một cột; cột kia xóa đi, hoặc ghi tiêu đề là ${leaveOut}.`,
  },
  missing: {
    problem: (title: string) => `Thiếu cột “${title}”.`,
    repair: (title: string) =>
      `Hãy thêm cột có tiêu đề “${title}” và điền các ô của cột đó, hoặc chép số liệu vào biểu mẫu.`,
  },
};

export const secondTable = {
  problem: 'Từ dòng này là một bảng khác, có dòng tiêu đề riêng; các dòng từ đây trở xuống chưa được đọc.',
  repair:
    'Hãy chuyển bảng này sang một trang hoặc một tệp riêng, hoặc chép các dòng của nó vào đúng các cột của bảng trên.',
};

export const unreadable = {
  problem: (title: string, names: string) =>
    `Không tìm thấy dòng tiêu đề cột trong 30 dòng đầu, nên chưa dòng nào được đọc. Gần nhất là bảng “${title}”, cần các cột: ${names}.`,
  repair: 'Hãy chép nguyên dòng tiêu đề của biểu mẫu lên trên các dòng số liệu.',
  withoutForm: {
    problem: 'Không trang nào của tệp có bảng theo biểu mẫu, nên chưa dòng nào được đọc.',
    repair:
      'Hãy chép số liệu vào trang “Số liệu” của biểu mẫu; các trang “Hướng dẫn”, “Ví dụ”, “Danh mục” không được đọc.',
  },
};

export const findForms = {
  file: 'Tệp',
  sheet: (name: string) => `Trang “${name}”`,
  notRead: (name: string) => `${name} không phải trang nộp số liệu nên không đọc.`,
  withoutTable: (name: string) => `${name} không có bảng nào nên không đọc.`,
  empty: (name: string) => `${name} trống.`,
  columnPassedOver: (text: string) => `Cột “${text}” được bỏ qua.`,
};
