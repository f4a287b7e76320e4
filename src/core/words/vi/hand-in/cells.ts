export const understandings = {
  understandingOf: {
    text: (heading: string, count: string, words: string, shown: string) =>
      `Cột “${heading}”: ${count} ô ${words}${shown}.`,
  },
  example: (seen: string, to: string) => `, ví dụ “${seen}” là ${to}`,
  sentences: {
    nfc: 'gõ dấu kiểu tổ hợp, đã chuyển sang dựng sẵn',
    hidden: 'có ký tự ẩn, đã bỏ',
    compatibility: 'có chữ, số rộng gấp đôi, đã chuyển về chữ thường dùng',
    spaces: 'có khoảng trắng thừa hoặc xuống dòng, đã bỏ',
    dash: 'chỉ có dấu gạch hoặc dấu chấm, được hiểu là để trống',
    name: 'được hiểu theo tên gọi',
    formula: 'là công thức, lấy kết quả đã lưu',
    'number-as-text': 'là số ở cột chữ, viết theo kiểu Việt Nam',
    'number-vietnamese': 'viết số kiểu Việt Nam',
    'number-english': 'viết số kiểu Anh',
    'number-plain': 'viết dấu chấm thập phân',
    'source-key': 'được viết thành mã nguồn',
    'field-spelling': 'được viết theo chính tả của danh mục lĩnh vực',
    period: 'được hiểu là kỳ',
    date: 'được hiểu là ngày',
    made: 'được lập từ tên',
  },
};

export const blankBelow = {
  missing: {
    problem: (heading: string) => `Ô “${heading}” bắt buộc phải có.`,
    repair: (above: string) => `Hãy điền ô này; nếu giống ô ở trên thì viết “${above}”.`,
  },
  withoutPeriod: {
    problem: 'Kỳ để trống dưới một dòng có kỳ: không rõ là cùng kỳ ấy, hay tài liệu không ghi năm.',
    repair: (above: string) =>
      `Nếu cùng kỳ với dòng trên thì viết “${above}”; nếu tài liệu không ghi năm thì nói rõ ở cột “Ghi chú”.`,
  },
};

export const ditto = {
  dittoBelow: {
    problem: 'Ô này chỉ nhắc lại ô ở trên, mà mỗi dòng phải tự đủ nghĩa.',
    repair: 'Hãy viết rõ theo tài liệu.',
    proposal: (above: string) => `Hãy viết lại “${above}” nếu giống ô ở trên.`,
  },
};

export const cellReader = {
  mangled: {
    problem: 'Excel đã đổi ô này thành ngày tháng; nội dung gốc không còn.',
    repair: 'Hãy định dạng ô là Văn bản (Text), rồi gõ lại theo tài liệu.',
  },
  truth: {
    problem: 'Ô này chứa giá trị đúng/sai (TRUE/FALSE), không phải chữ hay số.',
    repair: 'Hãy gõ lại theo tài liệu.',
  },
  broken: {
    problem: 'Công thức trong ô này bị lỗi nên không có giá trị.',
    repair: 'Hãy sửa công thức, hoặc gõ thẳng giá trị.',
  },
  noResult: {
    problem: 'Ô này là công thức nhưng tệp không lưu kết quả.',
    repair: 'Hãy mở tệp bằng Excel, lưu lại; hoặc gõ thẳng giá trị.',
  },
  wordsAsNumber: {
    problem:
      'Bảng tính đã lưu chữ này như một con số có ba chữ số thập phân, nên không chắc tài liệu in thế nào.',
    repair: (proposals: string) =>
      `Hãy viết ${proposals} đúng như tài liệu in, sau khi định dạng ô là Văn bản (Text).`,
  },
};

export const findings = {
  mixed: {
    problem: (text: string) =>
      `Cột này có số dùng dấu phẩy thập phân và có số dùng dấu chấm thập phân, nên không chắc “${text}” là bao nhiêu.`,
    repair: (proposals: string, sign: string) =>
      `Hãy viết ${proposals} (${sign} đứng trước phần thập phân), theo tài liệu.`,
  },
};

export const numberColumn = { comma: 'dấu phẩy', dot: 'dấu chấm' };

export const names = {
  severalNamed: {
    problem: (text: string) => `Có nhiều nơi cùng gọi là “${text}”.`,
    repair: (proposals: string) => `Hãy viết ${proposals}.`,
  },
  unknownName: {
    problem: 'Không có tên này trong danh mục và trong tệp nộp.',
    repair: (more: string) => `Hãy chọn một tên trong danh mục. ${more}`,
    proposal: (proposals: string, more: string) => `Hãy viết “${proposals}” nếu ý là vậy. ${more}`,
  },
  ofForm: 'Nếu là địa phương mới, hãy thêm một dòng vào trang “Địa phương”.',
  ofRecord: 'Nếu danh mục còn thiếu, hãy hỏi nơi lập bộ số liệu.',
};

export const periods = {
  dayOrMonth: {
    problem: (text: string) => `“${text}” hiểu được nhiều cách: không chắc đâu là ngày, đâu là tháng.`,
    repair: (proposals: string) => `Hãy viết ${proposals} (năm-tháng-ngày).`,
  },
  turnedIntoDate: {
    problem: 'Bảng tính lưu ô này như một ngày; có thể đã tự đổi từ một tháng hoặc một khoảng năm.',
    repair: (proposals: string) =>
      `Hãy viết ${proposals}, hoặc gõ lại kỳ theo tài liệu sau khi định dạng ô là Văn bản (Text).`,
  },
  shownAsDay: {
    problem: (year: string) =>
      `Ô này hiện một ngày của năm 1905; có lẽ đã gõ năm ${year} vào ô định dạng ngày tháng.`,
    repair: 'Hãy gõ đủ ngày, tháng, năm theo tài liệu, ví dụ: 2022-06-30; không rõ ngày thì để trống.',
    proposal: (proposals: string) =>
      `Hãy viết ${proposals}, hoặc gõ lại kỳ theo tài liệu sau khi định dạng ô là Văn bản (Text).`,
  },
  undefinedNumber: {
    problem: 'Kỳ là một con số nhưng không phải năm bốn chữ số; bảng tính có thể đã tự đổi.',
    repair: 'Hãy định dạng ô là Văn bản (Text), rồi gõ lại kỳ theo tài liệu, ví dụ: 2022 hoặc 2016/2020.',
  },
};

export const sourceKeys = {
  otherSource: {
    problem: (entered: string) =>
      `Ký hiệu nguồn này chỉ khác “${entered}” ở dấu câu, nên không chắc là cùng một nguồn.`,
    repair: (entered: string) =>
      `Hãy viết “${entered}” nếu là một nguồn; nếu là hai, hãy đặt ký hiệu khác hẳn.`,
  },
};

export const question = {
  notationQuestion: {
    question: (heading: string, example: string) =>
      `Cột “${heading}” viết số theo cách nào? “${example}” có thể hiểu là các số khác nhau.`,
  },
  choice: (words: string, example: string, singleNumber: string) =>
    `${words}: “${example}” là ${singleNumber}`,
  words: {
    vietnamese: 'Kiểu Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy thập phân',
    english: 'Kiểu Anh, dấu phẩy ngăn hàng nghìn, dấu chấm thập phân',
    plain: 'Không ngăn hàng nghìn, dấu chấm thập phân',
  },
};
