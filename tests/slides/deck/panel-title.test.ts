import { describe, expect, test } from 'vitest';
import type { BarPanel, BarRow, Chart, Tone } from '../../../src/core/charts/chart.ts';
import { panelTitle } from '../../../src/slides/deck/panel-title.ts';
import { charts } from '../../core/charts/fixture.ts';

const { chart, context } = charts.vi.find((each) => each.chart.id === 'linh-vuc-tp-bac-kan') ?? fail();
function fail(): never {
  throw new Error('The fixture has no such chart.');
}
const [own] = chart.panels;
const [row] = own?.kind === 'bars' ? own.rows : [];
const [datum] = row?.data ?? [];
if (own?.kind !== 'bars' || row === undefined || datum === undefined) fail();

const bar = (label: string, value: number, tone: Tone = 'main', isOpen = false): BarRow => ({
  label,
  data: [
    {
      ...datum,
      tone,
      hollow: false,
      text: `${isOpen ? '≥ ' : ''}${String(value)}`,
      quantity: { value, qualifier: isOpen ? 'at-least' : 'exact' },
    },
  ],
});
const fields = (...values: readonly number[]): readonly BarRow[] =>
  values.map((value, index) => bar(`Lĩnh vực ${String.fromCharCode(65 + index)}`, value));

function titleOf(rows: readonly BarRow[], of: Partial<Chart> = {}): string | undefined {
  const panel: BarPanel = { ...own, kind: 'bars', heading: 'Mô hình đăng ký', caption: '', rows } as BarPanel;
  return panelTitle(context, { ...chart, title: 'Số 1', panels: [panel, panel], ...of }, panel);
}

const place = 'Thành phố Bắc Kạn, mô hình đăng ký';

describe('the title of one of several panels', () => {
  test('is the chart’s where there is no other', () => {
    const [panel] = chart.panels;
    expect(panel && panelTitle(context, { ...chart, panels: [panel] }, panel)).toBeUndefined();
  });
  test('names up to three bars with their figures', () => {
    expect(titleOf(fields(5, 3))).toBe(`${place}: lĩnh vực A 5; lĩnh vực B 3`);
  });
  test('of many fields names the one with most', () => {
    expect(titleOf(fields(5, 9, 3, 1))).toBe(`${place}: nhiều nhất là lĩnh vực B, 9`);
  });
  test('names none where two have as many', () => {
    expect(titleOf(fields(9, 9, 3, 1))).toBe(place);
  });
  test('names none where a bound leaves it open', () => {
    expect(titleOf([...fields(9, 5, 3), bar('Lĩnh vực D', 1, 'main', true)])).toBe(place);
  });
  test('names none where what no part is given to could turn it', () => {
    const rest = (value: number): readonly BarRow[] => [
      ...fields(9, 5, 3),
      bar('Còn lại', value, 'remainder'),
    ];
    expect(titleOf(rest(4))).toBe(place);
    expect(titleOf(rest(3))).toBe(`${place}: nhiều nhất là lĩnh vực A, 9`);
  });
  test('names none where a field has no figure', () => {
    expect(titleOf([...fields(9, 5, 3), { label: 'Lĩnh vực D', data: [], missing: 'not-published' }])).toBe(
      place,
    );
  });
  test('names none of what is no part of one whole', () => {
    expect(titleOf(fields(9, 5, 3, 1), { theme: 'movement' })).toBe(place);
  });
  test('keeps the chart’s where that names no figure, with what is on the slide', () => {
    expect(titleOf(fields(9, 9, 3, 1), { title: 'Khen thưởng theo cấp' })).toBe(
      'Khen thưởng theo cấp (mô hình đăng ký)',
    );
  });
  test('is no longer than two lines', () => {
    const long = [1, 2, 3].map((value) => bar(`Lĩnh vực ${'rất dài '.repeat(8)}`, value));
    expect(titleOf(long)).toBe(place);
  });
});
