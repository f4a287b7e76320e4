import { asked, type ColumnGuidance } from './guidance.ts';

export const sources: ColumnGuidance = {
  source: asked(
    'Mã ngắn tự đặt cho tài liệu, không trùng mã khác. Cột Nguồn của trang Số liệu dùng mã này.',
    'A short key of your own for the document, unlike all others. The column Nguồn of the sheet Số liệu uses it.',
    'bao-cao-2024',
  ),
  title: asked(
    'Nhan đề ghi trên tài liệu, chép nguyên văn.',
    'The title on the document, word for word.',
    'Báo cáo kết quả phong trào thi đua “Dân vận khéo” năm 2024',
  ),
  publisher: asked(
    'Cơ quan ban hành, hoặc tờ báo, trang tin đã đăng.',
    'The body that issued it, or the newspaper or site that carried it.',
    'Báo Cao Bằng',
  ),
  published: asked(
    'Ngày ghi trên tài liệu. Tài liệu không ghi ngày thì để trống và nói rõ ở cột Ghi chú.',
    'The date on the document. Where it bears none, leave this blank and say so in the note.',
    '30/9/2024',
  ),
  accessed: asked(
    'Ngày đã mở xem hoặc nhận tài liệu.',
    'The day on which the document was opened or received.',
    '22/11/2026',
  ),
  url: asked(
    'Địa chỉ của tài liệu trên mạng. Tài liệu không đăng trên mạng thì để trống và nói rõ ở cột Ghi chú.',
    'Where the document stands on the web. Where it is not there, leave this blank and say so in the note.',
    'https://backancity.gov.vn/',
  ),
  kind: asked('Ai công bố tài liệu.', 'What kind of document it is.', 'trang của cơ quan'),
  copy_of: asked(
    'Mã của tài liệu gốc, khi tài liệu này chỉ đăng lại. Thường để trống.',
    'The key of the original, where this document only repeats it. Mostly blank.',
    'bao-cao-2024',
  ),
  note: asked(
    'Điều cần biết về tài liệu: vì sao không có ngày, không có địa chỉ, bản lưu thiếu trang nào.',
    'What must be known of the document: why it has no date or no address, which pages are missing.',
    'Bản lưu không ghi ngày đăng.',
  ),
};
