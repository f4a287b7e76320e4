import { asked, type ColumnGuidance } from './guidance.ts';

export const figures: ColumnGuidance = {
  area: asked(
    'Nơi mà con số nói về. Nơi chưa có trong danh sách thì ghi tên ở đây và thêm một dòng ở trang Địa phương.',
    'The place that the figure is about. Where the list does not have it, write its name here and add a line to the sheet Địa phương.',
    'thành phố Bắc Kạn, Bắc Kạn',
  ),
  period: asked(
    'Năm hoặc khoảng thời gian mà con số tính cho, không phải ngày công bố. Để trống khi nguồn không nêu năm.',
    'The year or the time that the figure counts, not the day of publication. Blank where the source gives no year.',
    '2022',
    '2016-2020',
    'đến 2020',
    '6/2022',
  ),
  indicator: asked(
    'Điều được đếm hoặc đo. Đơn vị tính và định nghĩa của từng chỉ tiêu có ở trang Danh mục.',
    'What was counted or measured. The sheet Danh mục has the unit and the definition of each indicator.',
    'Mô hình đăng ký',
  ),
  field: asked(
    'Chép đúng cách gọi của nguồn, dù khác danh sách; cách gọi mới thì thêm một dòng ở trang Lĩnh vực. Để trống là tính chung mọi lĩnh vực.',
    'As the source calls it, even where the list differs; add a new name to the sheet Lĩnh vực. Blank means all fields.',
    'xây dựng nông thôn mới',
  ),
  subject: asked(
    'Chỉ chọn khi nguồn tách riêng tập thể và cá nhân. Để trống là tính chung.',
    'Only where the source separates collectives and individuals. Blank means both.',
    'tập thể',
  ),
  origin: asked(
    'Chỉ chọn khi nguồn tách riêng mô hình duy trì và mô hình đăng ký mới. Để trống là tính chung.',
    'Only where the source separates maintained and new models. Blank means both.',
    'duy trì',
  ),
  bloc: asked(
    'Chỉ ghi khi nguồn tách theo khối, đúng chữ nguồn dùng. Để trống là tính chung mọi khối.',
    'Only where the source separates blocs, in its own words. Blank means all blocs.',
    'xã, phường',
  ),
  basis: asked(
    'Con số đếm trong kỳ, hiện có ở cuối kỳ hay cộng dồn từ đầu. Ba cách đếm không so được với nhau: hãy đọc kỹ nguồn rồi mới chọn.',
    'Counted over the period, standing at its end, or counted since the start. They do not compare with one another: read the source before choosing.',
    'tính trong kỳ',
  ),
  value: asked(
    'Chỉ con số: không đơn vị, không dấu %, không chữ “hơn”, “gần”. Nguồn ghi 85,16% thì ghi 85,16.',
    'The number alone: no unit, no % sign, no “more than” or “almost”. Where the source has 85,16%, write 85,16.',
    '1685',
    '85,16',
  ),
  qualifier: asked(
    'Nguồn viết “hơn”, “trên”: chọn “ít nhất”. “Gần”, “dưới”: chọn “nhiều nhất”. “Khoảng”: chọn “khoảng”. Chỉ nêu con số: chọn “đúng như nguồn ghi”.',
    'The source writes “more than”: choose “ít nhất”; “almost”: “nhiều nhất”; “about”: “khoảng”; a number alone: “đúng như nguồn ghi”.',
    'ít nhất',
  ),
  printed: asked(
    'Chép nguyên văn con số trong nguồn, vài chữ là đủ, kể cả khi nguồn in sai.',
    'The figure in the words of the source, a few words at most, its misprints included.',
    'hơn 1.100 mô hình',
    '85,16%',
  ),
  source: asked(
    'Mã của tài liệu, như đã đặt ở trang Nguồn. Mỗi dòng chỉ có một nguồn.',
    'The key of the document, as given on the sheet Nguồn. One source a line.',
    'bao-cao-2024',
  ),
  locator: asked(
    'Đoạn, bảng hoặc trang của tài liệu, để người khác tìm lại được con số.',
    'The paragraph, table or page of the document, so that others find the figure.',
    'đoạn 4',
    'bảng 2',
    'trang 7',
  ),
  authority: asked(
    'Cơ quan đã đếm hoặc công nhận, nếu nguồn nêu.',
    'Who counted or recognised, where the source says so.',
    'UBND tỉnh Cao Bằng',
  ),
  note: asked(
    'Điều người đọc cần biết về con số này. Nguồn in sai thì nói ở đây, không sửa số. Không ghi tên riêng của cá nhân.',
    'What readers must know of this figure. A misprint is told here, never mended. No names of private people.',
    'Nguồn không nêu số của hai xã.',
  ),
};
