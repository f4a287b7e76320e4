export const number = {
  ambiguous: {
    problem: (whole: string, grouped: string, pointed: string) =>
      `Số này hiểu được hai cách: ${whole} (tài liệu in “${grouped}”) hay số có ba chữ số thập phân (tài liệu in “${pointed}”).`,
    repair: (whole: string, decimals: string) =>
      `Hãy viết ${whole} nếu là số hàng nghìn, viết ${decimals} nếu đúng là số có ba chữ số thập phân.`,
  },
  repair: 'Hãy viết số bằng chữ số, ví dụ: 1234.',
  proposal: (candidates: string) => `Hãy viết ${candidates}.`,
  expected: {
    blank: 'Cần một số.',
    none: 'Ô này ghi là không có số.',
    space: 'Cần một số không có khoảng trắng.',
    ambiguous: 'Số này hiểu được hai cách.',
    'decimal-comma': 'Trong tệp CSV, phần thập phân đứng sau dấu chấm, không phải dấu phẩy.',
    grouping: 'Cần viết số liền một mạch, không ngắt hàng nghìn.',
    'percent-sign': 'Chỉ viết số; đơn vị đã có trong chỉ tiêu.',
    'plus-sign': 'Số dương không viết dấu cộng.',
    'minus-sign': 'Dấu trừ phải là dấu gạch nối trên bàn phím (-).',
    exponent: 'Cần viết đủ các chữ số, không viết dạng lũy thừa.',
    'leading-zero': 'Số không viết chữ số 0 ở đầu.',
    'bare-point': 'Cần chữ số ở cả hai bên dấu chấm.',
    'too-large': 'Số quá lớn, máy không giữ đủ chữ số.',
    text: 'Cột này chỉ chứa số; chữ (“hơn”, “khoảng”, tên đơn vị) viết ở cột “Nguyên văn” và “Mức chắc chắn”.',
  },
  notWhole: { problem: 'Cần số nguyên.', repair: 'Hãy viết một số nguyên, ví dụ: 3.' },
};

export const parts = {
  names: {
    field: 'lĩnh vực',
    subject: 'tập thể, cá nhân',
    origin: 'duy trì, đăng ký mới',
    bloc: 'khối',
    area: 'địa phương trực thuộc',
  },
  exceeded: {
    problem: (names: string, lines: string, reached: string) =>
      `Các phần theo ${names} (dòng ${lines}) đạt ${reached}, lớn hơn tổng.`,
    repair: (reached: string) =>
      `Hãy so tổng và các phần với tài liệu. Nếu tài liệu in đúng như vậy, hãy ghi ở cột “Ghi chú” của dòng này rằng các phần là ${reached}.`,
  },
};

export const printed = {
  tooLong: {
    problem: (wordsAtMost: string) =>
      `Nguyên văn chỉ chép vài chữ quanh con số, tối đa ${wordsAtMost} chữ, không chép cả câu.`,
    repair: 'Hãy chỉ giữ con số và vài chữ sát bên.',
  },
  noNumber: {
    problem: '“Nguyên văn” không có con số nào.',
    repair:
      'Hãy chép vào cột “Nguyên văn” vài chữ có con số đúng như tài liệu in; tài liệu không in số thì không nhập số.',
  },
  differs: {
    problem: (printed: string, texts: string) =>
      `Nguyên văn là “${printed}”, tức ${texts}, khác với giá trị.`,
    repair: (texts: string) => `Hãy viết ${texts}, hoặc sửa cột “Nguyên văn” cho đúng tài liệu.`,
  },
  contradicts: {
    problem: (printed: string, qualifiers: string) =>
      `Nguyên văn là “${printed}”, tức “${qualifiers}”, khác với mức chắc chắn đã ghi.`,
    repair: (bound: string) => `Hãy viết ${bound}, hoặc sửa cột “Nguyên văn” cho đúng tài liệu.`,
  },
};

export const range = {
  outOfRange: (name: string, least: string) => `Đơn vị “${name}” không nhỏ hơn ${least}.`,
  outOfBounds: (name: string, least: string, most: string) =>
    `Đơn vị “${name}” chỉ nhận từ ${least} đến ${most}.`,
  notWhole: (name: string, value: string) => `Đơn vị “${name}” chỉ nhận số nguyên, không nhận ${value}.`,
  repair: 'Hãy so lại với tài liệu: có thể chọn nhầm chỉ tiêu.',
  proposal: (texts: string, printed: string) => `Hãy viết ${texts}, theo nguyên văn “${printed}”.`,
};

export const share = {
  ofOne: {
    problem: (value: string, hundredfold: string) =>
      `Giá trị tính bằng phần trăm: số này là ${value}%, hay là ${hundredfold}% mà bảng tính lưu dạng tỷ số?`,
    repair: (hundredfold: string) =>
      `Nếu tài liệu in ${hundredfold}% thì sửa cả “Giá trị” và “Nguyên văn”; nếu đúng là dưới 1% thì chép cả dấu % vào “Nguyên văn”, hoặc nói rõ ở “Ghi chú”.`,
  },
};
