/** The page `/huong-dan/bang-cot/`: every column, list and rule, to look up. */
export const guideReference = {
  title: 'Các cột, danh mục và quy tắc',
  description:
    'Từng cột của biểu mẫu số liệu: ghi gì, ghi thế nào, ví dụ; nghĩa của từng mục trong danh sách; các quy tắc mà trang kiểm tra dựa vào.',
  lead: 'Phần tra cứu của hướng dẫn gửi số liệu, lấy từ chính biểu mẫu và chương trình kiểm tra.',
  back: 'Về hướng dẫn gửi số liệu',

  columns: 'Các cột của biểu mẫu',
  sheet: (title: string) => `Trang ${title}`,
  toList: 'Xem nghĩa từng mục',
  lists: 'Nghĩa của từng mục trong danh sách',
  listsText: 'Định nghĩa và đơn vị của từng chỉ tiêu có ở trang Phương pháp.',
  toIndicators: 'Xem các chỉ tiêu',
  meanings: {
    qualifier: {
      exact: 'Tài liệu chỉ nêu con số, như “1.685 mô hình”.',
      'at-least': 'Tài liệu viết “hơn”, “trên”, “ít nhất”, “không dưới”: số thật có thể lớn hơn.',
      'at-most': 'Tài liệu viết “gần”, “dưới”, “chưa đến”, “không quá”: số thật có thể nhỏ hơn.',
      about: 'Tài liệu viết “khoảng”, “chừng”, “xấp xỉ”, “ước”: số thật có thể lớn hơn hoặc nhỏ hơn.',
    },
    basis: {
      flow: 'Đếm những gì diễn ra trong kỳ, như số trẻ em sinh trong một năm: sang năm đếm lại từ đầu.',
      stock: 'Đếm những gì đang có vào cuối kỳ, như số học sinh của một trường vào ngày bế giảng.',
      cumulative:
        'Đếm tất cả từ khi bắt đầu đến cuối kỳ, như số ki-lô-mét xe đã chạy từ khi mua: chỉ tăng, không giảm.',
    },
    subject: {
      collective: 'Cơ quan, đơn vị, đoàn thể, thôn, xóm.',
      individual: 'Từng người; chỉ ghi số người, không ghi tên.',
    },
    origin: {
      maintained: 'Mô hình có từ kỳ trước, tiếp tục thực hiện.',
      new: 'Mô hình đăng ký lần đầu trong kỳ.',
    },
    kind: {
      official: 'Cơ quan tự công bố: báo cáo, trang thông tin của cơ quan.',
      press: 'Báo, đài, tạp chí, trang tin tổng hợp.',
      law: 'Nghị quyết, quyết định, chỉ thị, kế hoạch có số hiệu.',
      dataset: 'Bảng số liệu được công bố nguyên bảng, như niên giám thống kê.',
    },
    level: {
      country: 'Việt Nam.',
      province: 'Tỉnh, thành phố trực thuộc trung ương.',
      district: 'Huyện, quận, thị xã, thành phố thuộc tỉnh; từ ngày 01/7/2025 không còn cấp này.',
      commune: 'Xã, phường, thị trấn, đặc khu.',
      hamlet: 'Thôn, xóm, bản, tổ dân phố.',
    },
    match: {
      exactMatch: 'Hai tên chỉ cùng một việc.',
      closeMatch: 'Hai tên chỉ gần như cùng một việc.',
      broadMatch: 'Tên của tài liệu chỉ là một phần của lĩnh vực chung.',
      narrowMatch: 'Tên của tài liệu gồm cả những việc ngoài lĩnh vực chung.',
    },
  },
  rules: 'Các quy tắc kiểm tra',
  rulesText:
    'Trang kiểm tra và nơi nhận dùng cùng những quy tắc này. Quy tắc nào chưa đạt, trang chỉ ra ô và cách sửa.',
  groups: {
    file: 'Tệp',
    table: 'Bảng và dòng',
    cell: 'Từng ô',
    figure: 'Các ô của một dòng với nhau',
    record: 'Dành cho người giữ bộ số liệu',
  },
};
