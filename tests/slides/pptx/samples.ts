import type { BarPanel, Chart } from '../../../src/core/charts/chart.ts';
import type { ChartSlide, Slide, TableSlide } from '../../../src/slides/deck/slide.ts';
import { record } from '../../take-away/record.ts';

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
export const table = (rows: number): TableSlide => ({
  ...around,
  kind: 'table',
  columns: ['Nội dung', 'Giá trị'],
  rows: [['Một nhóm'], ...Array.from({ length: rows }, (_, row) => [`Hàng thứ ${row + 1}`, String(row)])],
});
const panel = (number: number): BarPanel => ({
  kind: 'bars',
  heading: `Khung ${number}`,
  caption: '',
  unit: 'model',
  rows: Array.from({ length: number }, (_, index) => ({
    label: `Hàng thứ ${index + 1} của khung ${number}`,
    data: [
      {
        label: 'Nhãn',
        figure: observation,
        quantity: { value: 10, qualifier: 'exact' },
        unit: 'model',
        tone: 'main',
        hollow: false,
        text: '10',
      },
    ],
  })),
});
const chart: Chart = {
  id: 'thu',
  theme: 'fields',
  area: '',
  title: 'Thử',
  subtitle: '',
  panels: [panel(1), panel(2), panel(3)],
  refusals: [],
  notes: [],
  doesNotSay: 'Không nói gì.',
};
export const column: ChartSlide = {
  ...around,
  kind: 'chart',
  chart,
  panels: chart.panels,
  layout: 'column',
  remarks: ['Không so trực tiếp.'],
};
/** As long as names of the record are, in each of four places. */
export const longFigures: Slide = {
  ...around,
  kind: 'figures',
  title: 'Xây dựng nông thôn mới, đô thị văn minh có nhiều mô hình nhất: 164 trong tổng số 191',
  source:
    'Cao Bằng: Biểu dương, khen thưởng 51 mô hình, điển hình “Dân vận khéo” giai đoạn 2016–2020 (Báo thử)',
  figures: Array.from({ length: 4 }, () => ({
    ...figure,
    name: 'Tỷ lệ đơn vị cấp xã có quy chế, kế hoạch thực hiện Quy chế công tác dân vận',
    told: 'đến năm 2020; “trên 89,4% xóm, tổ dân phố có tổ dân vận” – ít nhất',
  })),
};
/** One of each kind. */
export const every: readonly Slide[] = [
  cover,
  figures(3),
  figures(4),
  sentences,
  table(5),
  column,
  longFigures,
];
