export const guidance = {
  areas: {
    name: 'Tên đầy đủ, kèm chữ huyện, xã, phường, thôn. Riêng tỉnh chỉ ghi tên: Cao Bằng.',
    level: 'Cấp của địa phương.',
    parent:
      'Nơi mà địa phương này trực thuộc. Tỉnh thì chọn Việt Nam. Từ ngày 01/7/2025 xã, phường trực thuộc tỉnh.',
    valid_from: 'Ngày thành lập, chỉ ghi khi mới lập hoặc sáp nhập gần đây. Để trống khi có từ trước.',
    valid_to: 'Ngày cuối cùng còn địa phương này. Để trống khi hiện vẫn còn.',
    code: 'Mã trong danh mục đơn vị hành chính, nếu biết.',
    code_system: 'Văn bản ban hành mã ấy.',
  },
  fields: {
    scheme: 'Tỉnh có cách gọi này. Cách gọi chung của cả nước thì chọn Việt Nam.',
    label: 'Cách gọi của nguồn, chép nguyên văn như ở trang Số liệu.',
    field: 'Lĩnh vực chung gần nhất với cách gọi ấy.',
    match: 'Cách gọi của nguồn trùng, gần, hẹp hơn hay rộng hơn lĩnh vực chung đã chọn.',
  },
  figures: {
    area: 'Nơi mà con số nói về. Nơi chưa có trong danh sách thì ghi tên ở đây và thêm một dòng ở trang Địa phương.',
    period:
      'Năm hoặc khoảng thời gian mà con số tính cho, không phải ngày công bố. Để trống khi nguồn không nêu năm.',
    indicator: 'Điều được đếm hoặc đo. Đơn vị tính và định nghĩa của từng chỉ tiêu có ở trang Danh mục.',
    field:
      'Chép đúng cách gọi của nguồn, dù khác danh sách; cách gọi mới thì thêm một dòng ở trang Lĩnh vực. Để trống là tính chung mọi lĩnh vực.',
    subject: 'Chỉ chọn khi nguồn tách riêng tập thể và cá nhân. Để trống là tính chung.',
    origin: 'Chỉ chọn khi nguồn tách riêng mô hình duy trì và mô hình đăng ký mới. Để trống là tính chung.',
    bloc: 'Chỉ ghi khi nguồn tách theo khối, đúng chữ nguồn dùng. Để trống là tính chung mọi khối.',
    basis:
      'Con số đếm trong kỳ, hiện có ở cuối kỳ hay cộng dồn từ đầu. Ba cách đếm không so được với nhau: hãy đọc kỹ nguồn rồi mới chọn.',
    value: 'Chỉ con số: không đơn vị, không dấu %, không chữ “hơn”, “gần”. Nguồn ghi 85,16% thì ghi 85,16.',
    qualifier:
      'Nguồn viết “hơn”, “trên”: chọn “ít nhất”. “Gần”, “dưới”: chọn “nhiều nhất”. “Khoảng”: chọn “khoảng”. Chỉ nêu con số: chọn “đúng như nguồn ghi”.',
    printed: 'Chép nguyên văn con số trong nguồn, vài chữ là đủ, kể cả khi nguồn in sai.',
    source: 'Mã của tài liệu, như đã đặt ở trang Nguồn. Mỗi dòng chỉ có một nguồn.',
    locator: 'Đoạn, bảng hoặc trang của tài liệu, để người khác tìm lại được con số.',
    authority: 'Cơ quan đã đếm hoặc công nhận, nếu nguồn nêu.',
    note: 'Điều người đọc cần biết về con số này. Nguồn in sai thì nói ở đây, không sửa số. Không ghi tên riêng của cá nhân.',
  },
  sources: {
    source: 'Mã ngắn tự đặt cho tài liệu, không trùng mã khác. Cột Nguồn của trang Số liệu dùng mã này.',
    title: 'Nhan đề ghi trên tài liệu, chép nguyên văn.',
    publisher: 'Cơ quan ban hành, hoặc tờ báo, trang tin đã đăng.',
    published: 'Ngày ghi trên tài liệu. Tài liệu không ghi ngày thì để trống và nói rõ ở cột Ghi chú.',
    accessed: 'Ngày đã mở xem hoặc nhận tài liệu.',
    url: 'Địa chỉ của tài liệu trên mạng. Tài liệu không đăng trên mạng thì để trống và nói rõ ở cột Ghi chú.',
    kind: 'Ai công bố tài liệu.',
    copy_of: 'Mã của tài liệu gốc, khi tài liệu này chỉ đăng lại. Thường để trống.',
    note: 'Điều cần biết về tài liệu: vì sao không có ngày, không có địa chỉ, bản lưu thiếu trang nào.',
  },
};
