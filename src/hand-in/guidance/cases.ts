import type { OfficerWords } from '../../core/words/shape.ts';

/** Cells of one line of a form, by column, as an officer writes them; what a case does not turn on is left out. */
export type CaseLine = Readonly<Record<string, string>>;

export interface Case {
  readonly table: 'observations' | 'field-map';
  readonly lines: readonly CaseLine[];
}

const figures = (...lines: readonly CaseLine[]): Case => ({ table: 'observations', lines });

/** The catalogue names them. */
export type CaseName = keyof OfficerWords['guide']['cases'];

/** What officers ask most, each with the lines that answer it. */
export const cases = {
  bound: figures({ value: '1100', qualifier: 'ít nhất', printed: 'hơn 1.100 mô hình' }),
  total: figures(
    { field: '', value: '4086', printed: '4.086 mô hình' },
    { field: 'phát triển kinh tế', value: '1202', printed: '1.202 mô hình' },
  ),
  years: figures({ period: '2016-2020', value: '1250', printed: '1.250 mô hình' }),
  upTo: figures({ period: 'đến 2020', basis: 'hiện có cuối kỳ', value: '4086', printed: '4.086 mô hình' }),
  noYear: figures({ period: '', value: '310', printed: '310 mô hình' }),
  conflict: figures(
    { value: '310', printed: '310 mô hình', source: 'bao-cao-2022' },
    { value: '301', printed: '301 mô hình', source: 'bai-bao-2022' },
  ),
  misprint: figures({
    indicator: 'Tỷ lệ công nhận trên số đăng ký',
    value: '85',
    printed: '36/42 mô hình, đạt 85%',
    note: 'Tính lại từ 36 và 42 được 85,7%.',
  }),
  percent: figures({
    indicator: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    value: '85,16',
    printed: '85,16%',
  }),
  unit: figures({ value: '1200', printed: '1,2 nghìn mô hình' }),
  merged: figures(
    { area: 'Bắc Kạn', period: '2022', value: '310', printed: '310 mô hình' },
    { area: 'Thái Nguyên', period: '2026', value: '905', printed: '905 mô hình' },
  ),
  field: {
    table: 'field-map',
    lines: [
      {
        scheme: 'Cao Bằng',
        label: 'xây dựng xóm nông thôn mới kiểu mẫu',
        field: 'Nông thôn mới, đô thị văn minh',
        match: 'hẹp hơn lĩnh vực chung',
      },
    ],
  },
} as const satisfies Readonly<Record<CaseName, Case>>;
