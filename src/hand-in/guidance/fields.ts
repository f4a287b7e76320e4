import { asked, type ColumnGuidance } from './guidance.ts';

export const fields: ColumnGuidance = {
  scheme: asked(
    'Tỉnh có cách gọi này. Cách gọi chung của cả nước thì chọn Việt Nam.',
    'The province that uses the name; Việt Nam where the whole country does.',
    'Thái Nguyên',
  ),
  label: asked(
    'Cách gọi của nguồn, chép nguyên văn như ở trang Số liệu.',
    'The name as the source has it, the same as on the sheet Số liệu.',
    'xây dựng nông thôn mới, đô thị văn minh',
  ),
  field: asked(
    'Lĩnh vực chung gần nhất với cách gọi ấy.',
    'The harmonised field that is nearest to it.',
    'Kinh tế',
  ),
  match: asked(
    'Cách gọi của nguồn trùng, gần, hẹp hơn hay rộng hơn lĩnh vực chung đã chọn.',
    'Whether the name of the source means the same as the harmonised field, nearly the same, less or more.',
    'gần khớp',
  ),
};
