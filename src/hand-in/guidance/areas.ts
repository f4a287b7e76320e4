import { asked, type ColumnGuidance } from './guidance.ts';

export const areas: ColumnGuidance = {
  name: asked(
    'Tên đầy đủ, kèm chữ huyện, xã, phường, thôn. Riêng tỉnh chỉ ghi tên: Cao Bằng.',
    'The full name with the word for its kind (huyện, xã, phường, thôn); of a province the name alone.',
    'xã Bằng Phúc',
  ),
  level: asked('Cấp của địa phương.', 'The level of the area.', 'cấp xã'),
  parent: asked(
    'Nơi mà địa phương này trực thuộc. Tỉnh thì chọn Việt Nam. Từ ngày 01/7/2025 xã, phường trực thuộc tỉnh.',
    'What the area belongs to. Of a province: Việt Nam. Since 1 July 2025 communes belong to the province.',
    'Thái Nguyên',
  ),
  valid_from: asked(
    'Ngày thành lập, chỉ ghi khi mới lập hoặc sáp nhập gần đây. Để trống khi có từ trước.',
    'The day on which it was formed, where that was lately. Blank where it was there before.',
    '2025-07-01',
  ),
  valid_to: asked(
    'Ngày cuối cùng còn địa phương này. Để trống khi hiện vẫn còn.',
    'Its last day. Blank while it still exists.',
    '2025-06-30',
  ),
  code: asked(
    'Mã trong danh mục đơn vị hành chính, nếu biết.',
    'Its code in the list of administrative units, where known.',
    '19',
  ),
  code_system: asked('Văn bản ban hành mã ấy.', 'The decision that sets this code.', 'QĐ 19/2025/QĐ-TTg'),
};
