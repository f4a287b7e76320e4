export const areaCode = {
  tooShort: {
    problem: (length: string) =>
      `Mã hành chính ở cấp này có ${length} chữ số; bảng tính có thể đã bỏ số 0 ở đầu.`,
    repair: (whole: string) =>
      `Hãy định dạng ô là Văn bản (Text) rồi viết ${whole}, sau khi so với văn bản đặt mã.`,
  },
};

export const areaLevel = {
  alone: {
    problem: 'Trừ cả nước, mỗi địa phương phải thuộc một địa phương cấp trên.',
    repair: 'Hãy viết mã của địa phương cấp trên, ví dụ: vn cho một tỉnh.',
  },
  notAbove: {
    problem: (above: string, level: string) =>
      `Địa phương ở đây là “${above}”, không phải cấp trên của “${level}”.`,
    repair: 'Hãy sửa cột “Thuộc” (parent) hoặc “Cấp” (level).',
  },
};

export const areaUnused = {
  unused: {
    problem: 'Không có số liệu hay địa phương nào dùng đến địa phương này.',
    repair: 'Hãy xóa dòng này, hoặc kiểm tra xem mã có bị gõ sai không.',
  },
};

export const homeFile = {
  elsewhere: {
    problem: (home: string) => `Địa phương này thuộc ${home}, không thuộc tỉnh của tệp này.`,
    repair: (home: string) => `Hãy chuyển dòng này sang observations/${home}.csv, hoặc sửa cột area.`,
  },
  strange: {
    problem: (province: string) =>
      `Tên tệp phải là mã của một tỉnh; areas.csv không có tỉnh nào tên ${province}.`,
    repair: 'Hãy đổi tên tệp, hoặc thêm tỉnh vào areas.csv.',
  },
};

export const cycle = {
  chains: {
    areas: {
      problem: 'Các địa phương thuộc nhau thành vòng',
      successors: 'Các địa phương kế tục nhau thành vòng',
    },
    sources: { problem: 'Các nguồn chép lại nhau thành vòng' },
  },
  circles: { problem: (problem: string, way: string) => `${problem}: ${way}.` },
  repair: (column: string) => `Hãy sửa cột ${column} ở một trong các dòng đó.`,
};

export const dateOrder = {
  orders: {
    areas: { problem: 'Địa phương kết thúc trước khi bắt đầu.' },
    sources: { problem: 'Tài liệu được mở xem trước ngày công bố.' },
  },
  tooEarly: {
    problem: (problem: string, titleOf: string, first: string, from: string) =>
      `${problem} “${titleOf}” (${first}) là ${from}.`,
  },
  repair: `Hãy sửa một trong hai ngày theo tài liệu.`,
};

export const sourceExplained = {
  repair: 'Hãy điền ô này, hoặc ghi lý do ở cột “Ghi chú”, ví dụ: Bản lưu không ghi địa chỉ và ngày đăng.',
  unexplained: {
    url: { problem: 'Nguồn không có địa chỉ, cũng không có lý do.' },
    published: { problem: 'Nguồn không có ngày công bố, cũng không có lý do.' },
  },
};

export const sourceUnused = {
  unused: {
    problem: 'Chưa có số liệu nào lấy từ nguồn này.',
    repair: 'Hãy nhập số liệu của nguồn, hoặc xóa dòng này.',
  },
};
