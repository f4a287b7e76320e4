import type { Slide } from '../../../src/decks/slide.ts';
import { record } from '../record.ts';

const around = {
  title: 'Tiêu đề của trang',
  subtitle: 'Phụ đề',
  source: 'Báo thử',
  say: '',
  doesNotSay: '',
  notes: ['Lời gợi ý.'],
};

const [observation] = record.provinces[0]?.observations ?? [];
if (observation === undefined) throw new Error('The record has a figure.');
const figure = {
  figure: observation,
  value: '≥ 1.100',
  name: 'Mô hình đăng ký',
  told: '2016–2020; “hơn 1.100”',
};

export const cover: Slide = { ...around, kind: 'cover', lines: ['Dòng thứ nhất', 'Dòng thứ hai'] };
export const figures = (count: number): Slide => ({
  ...around,
  kind: 'figures',
  figures: Array.from({ length: count }, () => figure),
});
export const sentences: Slide = {
  ...around,
  kind: 'text',
  tone: 'refusal',
  source: '',
  paragraphs: ['Không so trực tiếp, vì khác chỉ tiêu.', 'Ký tự lạ: \u0001 <b> & "'],
};
export const table = (rows: number): Slide => ({
  ...around,
  kind: 'table',
  columns: ['Nội dung', 'Giá trị'],
  rows: [['Một nhóm'], ...Array.from({ length: rows }, (_, row) => [`Hàng thứ ${row + 1}`, String(row)])],
});
/** One of each kind. */
export const every: readonly Slide[] = [cover, figures(3), figures(4), sentences, table(5)];
