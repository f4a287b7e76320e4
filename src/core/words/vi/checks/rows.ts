export const choice = {
  nothingToChoose: {
    problem: 'Không có số liệu nào mang đủ các đặc điểm ở dòng này.',
    oneSource: (sources: string) => `Số liệu này chỉ có một nguồn (${sources}), không cần chọn.`,
    repair: 'Hãy sửa cho khớp với observations, hoặc xóa dòng này.',
  },
  notPrinting: {
    problem: 'Nguồn được chọn không có số liệu này.',
    repair: (sources: string) => `Hãy chọn một trong: ${sources}.`,
  },
};

export const wording = {
  or: 'hoặc',
  noFigure: 'Hãy viết số in trong tài liệu; nếu tài liệu không có số thì xóa cả dòng, đừng viết 0.',
};

export const code = {
  unknown: {
    problem: (title: string, codes: string) => `“${title}” chỉ nhận một trong các mã: ${codes}.`,
    repair: 'Hãy chọn một mã trong danh sách.',
    proposal: (guess: string) => `Hãy viết ${guess} nếu ý là vậy.`,
  },
};

export const duplicate = {
  again: {
    problem: (line: string, file: string) =>
      `Dòng này nói về cùng một điều với dòng ${line} của ${file}; mỗi điều chỉ ghi ở một dòng.`,
    repair: 'Hãy xóa một trong hai dòng, hoặc sửa ô làm cho chúng khác nhau (lĩnh vực, khối, kỳ, nguồn…).',
  },
};

export const fieldLabel = {
  ofCountry: 'của cả nước',
  ofPlaces: (places: string) => `của ${places} hoặc của cả nước`,
  unknown: {
    problem: (schemes: string) => `Lĩnh vực này chưa có trong bảng quy đổi lĩnh vực ${schemes}.`,
    repair: 'Hãy thêm một dòng cho tên lĩnh vực này vào bảng đó (biểu mẫu: trang “Lĩnh vực”).',
    proposal: (guess: string) =>
      `Hãy viết “${guess}” nếu ý là vậy; nếu không, hãy thêm một dòng vào bảng đó (biểu mẫu: trang “Lĩnh vực”).`,
  },
};

export const idCollision = {
  collision: {
    problem: (file: string, line: string) =>
      `Tên gọi này chỉ khác dòng ${file}:${line} ở dấu, chữ hoa hoặc dấu câu, nên hai số liệu sẽ có chung một mã.`,
    repair: 'Hãy viết giống hệt nhau nếu là một, hoặc thêm chữ phân biệt nếu là hai.',
  },
};

export const indicator = {
  halfRatio: {
    problem: 'Tử số và mẫu số phải có cả hai, hoặc không có cái nào.',
    repair: 'Hãy điền ô này, hoặc để trống cả hai.',
  },
  ratioUnit: {
    problem: (name: string, name2: string) =>
      `Tỷ lệ phần trăm phải chia hai số đếm cùng đơn vị; ở đây là “${name}” chia “${name2}”.`,
    repair: 'Hãy sửa tử số, mẫu số hoặc đơn vị.',
  },
  mixedRoles: {
    problem: 'Không chia mục tiêu cho kết quả, hay kết quả cho mục tiêu.',
    repair: 'Hãy chọn tử số và mẫu số cùng vai trò với chỉ tiêu.',
  },
  additive: { problem: (name: string) => `Đơn vị “${name}” không cộng được.`, repair: 'Hãy viết no.' },
  direction: { problem: 'Thứ hạng 1 là cao nhất, nên số nhỏ hơn là tốt hơn.', repair: 'Hãy viết lower.' },
  target: {
    problem: 'Mã bắt đầu bằng target- khi và chỉ khi chỉ tiêu là mục tiêu (target).',
    repair: (key: string) => `Hãy đổi mã thành target-${key}, hoặc sửa vai trò.`,
    repairOfRole: 'Hãy viết target, hoặc đổi mã.',
  },
  targetUnit: {
    problem: (base: string) => `Mục tiêu phải cùng đơn vị với chỉ tiêu của nó (${base}).`,
    repair: (base: string) => `Hãy viết ${base}.`,
  },
};

export const keyForm = {
  checkKeyForm: {
    problem: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ.',
    repair: (slug: string) => `Hãy viết ${slug || 'một mã ngắn'}.`,
  },
};

export const periodFits = {
  beforeItsTime: {
    problem: (published: string) => `Nguồn công bố ngày ${published}, trước khi kỳ này bắt đầu.`,
    repair: 'Hãy sửa kỳ, hoặc ngày công bố của nguồn.',
  },
  notThere: {
    problem: (from: string, to: string) =>
      `Trong kỳ này chưa có, hoặc không còn, địa phương đó (${from} đến ${to}).`,
    repair: 'Hãy sửa kỳ, hoặc chọn đúng địa phương của thời kỳ đó.',
  },
};

export const period = {
  impossible: { problem: 'Lịch không có ngày, tháng này, hoặc kỳ kết thúc trước khi bắt đầu.' },
  wantsDate: 'Cần một ngày viết theo thứ tự năm-tháng-ngày.',
  wantsPeriod:
    'Không rõ đây là kỳ nào; kỳ là năm (2022), tháng (2022-06), ngày (2022-06-30), khoảng (2016/2020) hoặc đến hết một năm (../2020).',
  proposal: (proposals: string) => `Hãy viết ${proposals}.`,
  repairOfDate: 'Hãy xem lại tài liệu và viết như 2022-06-30; không rõ ngày thì để trống.',
  repairOfPeriod: 'Hãy xem lại tài liệu và viết như các ví dụ trên; tài liệu không ghi năm thì để trống.',
};

export const reference = {
  unknown: {
    problem: (title: string) => `Mã này không có trong bảng “${title}”.`,
    repair: `Hãy viết một mã có trong bảng đó, hoặc thêm một dòng vào bảng.`,
    proposal: (guess: string) => `Hãy viết ${guess} nếu ý là vậy; nếu không, hãy thêm một dòng vào bảng đó.`,
  },
};

export const required = {
  missing: { problem: (title: string) => `Ô “${title}” bắt buộc phải có.` },
  oneOf: (codes: string) => `Hãy viết một trong các mã: ${codes}.`,
  repair: 'Hãy điền ô này theo tài liệu.',
  repairs: {
    printed: 'Hãy chép vài chữ có con số đúng như tài liệu in, ví dụ: hơn 1.100.',
    locator: 'Hãy ghi số liệu nằm ở đâu trong tài liệu, ví dụ: đoạn 3.',
    accessed: 'Hãy ghi ngày mở tài liệu, ví dụ: 2026-11-22.',
  },
};

export const text = {
  rules: {
    'lost-character': { problem: 'Có ký tự bị hỏng khi lưu tệp (dấu �), không còn biết là chữ gì.' },
    'lost-letters': { problem: 'Dấu hỏi đứng giữa chữ, như ở “B?c K?n”: chữ có dấu đã mất khi lưu tệp.' },
    'not-nfc': {
      problem:
        'Chữ có dấu được gõ theo kiểu tổ hợp, nên máy coi là khác với chữ dựng sẵn trông giống hệt. Cần Unicode dựng sẵn (NFC).',
    },
    'hidden-character': { problem: 'Có ký tự ẩn, không nhìn thấy được (thường do chép từ trang mạng).' },
    'control-character': {
      problem: 'Có dấu xuống dòng, dấu tab hoặc ký tự điều khiển; mỗi ô chỉ gồm một dòng chữ.',
    },
    'odd-space': {
      problem: 'Có khoảng trắng thừa: ở đầu, ở cuối, hai dấu cách liền nhau, hoặc dấu cách loại khác thường.',
    },
  },
  repair: 'Hãy để trống hẳn ô này.',
  proposal: (mended: string) => `Hãy gõ lại: ${mended}`,
};

export const url = {
  checkUrl: {
    problem: 'Cần địa chỉ trang mạng đầy đủ.',
    repair:
      'Hãy chép nguyên địa chỉ, bắt đầu bằng https:// hoặc http://; không có thì để trống và ghi lý do ở cột “Ghi chú”.',
  },
};
