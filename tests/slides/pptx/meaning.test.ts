import { expect, test } from 'vitest';
import type {
  BarPanel,
  BarRow,
  Chart,
  Datum,
  LinePanel,
  LinePoint,
  Panel,
  SpanPanel,
} from '../../../src/core/charts/chart.ts';
import type { Qualifier } from '../../../src/core/schema/code-lists.ts';
import { chartsIn, workbookFaults, type CachedChart } from '../../support/chart-cache.ts';
import { officeFile, partsLike } from '../../support/office.ts';
import { record } from '../../take-away/record.ts';
import { presentation } from './presentations.ts';

const [observation] = record.provinces[0]?.observations ?? [];
if (observation === undefined) throw new Error('The record has a figure.');

const datum = (value: number, look: Partial<Datum> & { readonly qualifier?: Qualifier } = {}): Datum => {
  const { qualifier = 'exact', ...rest } = look;
  const quantity = { value, qualifier };
  const figure = { ...observation, id: `f-${value}`, value, qualifier };
  return {
    label: 'Nhãn',
    figure,
    quantity,
    unit: 'model',
    tone: 'main',
    hollow: false,
    text: String(value),
    ...rest,
  };
};
const bars = (rows: readonly BarRow[], more: Partial<BarPanel> = {}): BarPanel => ({
  kind: 'bars',
  heading: '',
  caption: '',
  unit: 'model',
  rows,
  ...more,
});
const row = (...data: readonly Datum[]): BarRow => ({ label: `Hàng ${data[0]?.text ?? ''}`, data });

function drawn(panel: Panel): {
  readonly chart: CachedChart;
  readonly faults: readonly string[];
  readonly overlay: string;
  /** The text above the chart, and that of the notes. */
  readonly heading: string;
  readonly notes: string;
} {
  const chart: Chart = {
    id: 'thu',
    theme: 'fields',
    area: '',
    title: 'Thử',
    subtitle: '',
    panels: [panel],
    refusals: [],
    notes: [],
    doesNotSay: 'Không nói gì.',
  };
  const around = { title: 'Thử', subtitle: '', source: 'Báo thử', doesNotSay: 'Không nói gì.', notes: [] };
  const file = officeFile(
    presentation([
      {
        ...around,
        kind: 'chart',
        chart,
        panels: [panel],
        layout: panel.kind === 'bars' ? 'column' : 'row',
        remarks: [],
        say: '',
      },
    ]),
  );
  const [read] = chartsIn(file);
  if (read === undefined) throw new Error('No chart.');
  const overlay = partsLike(file, /drawings\/drawing\d+\.xml$/).map(
    ([, part]) => part.querySelector('p')?.textContent,
  );
  const textIn = (pattern: RegExp, shape: string): string =>
    partsLike(file, pattern)
      .flatMap(([, part]) => [...part.querySelectorAll('sp')])
      .filter((each) => each.querySelector('cNvPr')?.getAttribute('name') === shape)
      .map(({ textContent }) => textContent)
      .join('');
  return {
    chart: read,
    faults: workbookFaults(file, read),
    overlay: overlay.join(''),
    heading: textIn(/slides\/slide\d+\.xml$/, 'Đề mục'),
    notes: textIn(/notesSlides\/notesSlide\d+\.xml$/, 'Ghi chú của người trình bày'),
  };
}
const chartOf = (panel: Panel): CachedChart => drawn(panel).chart;
const valuesOf = ({ series }: CachedChart) => series.map(({ values }) => [...values]);
const pointLook = ({ document }: CachedChart, at: number): Element | null =>
  [...document.querySelectorAll('dPt')]
    .find((point) => point.querySelector('idx')?.getAttribute('val') === String(at))
    ?.querySelector(':scope > spPr') ?? null;

test('zero is a number', () => {
  const { chart, faults } = drawn(bars([row(datum(0)), row(datum(3))]));
  expect(valuesOf(chart)).toEqual([
    [
      [0, 0],
      [1, 3],
    ],
  ]);
  expect(faults).toEqual([]);
});

test('a gap is a gap, with its reason', () => {
  const { chart, faults } = drawn(
    bars([row(datum(3)), { label: 'Kinh tế', data: [], missing: 'no-such-field' }]),
  );
  expect(valuesOf(chart)).toEqual([[[0, 3]]]);
  expect(chart.series[0]?.categories[1]).toBe('Kinh tế: nguồn không có lĩnh vực này');
  expect(chart.document.querySelector('dispBlanksAs')?.getAttribute('val')).toBe('gap');
  expect(faults).toEqual([]);
});

test('a panel of nothing but gaps still says so', () => {
  const chart = chartOf(bars([{ label: 'Kinh tế', data: [], missing: 'not-published' }]));
  expect(valuesOf(chart)).toEqual([[]]);
  expect(chart.series[0]?.categories).toEqual(['Kinh tế: không thấy công bố']);
});

test('what is at least so much runs out to the right; what is at most is pale in a broken outline', () => {
  const chart = chartOf(
    bars([
      row(datum(9, { qualifier: 'at-least', text: '≥ 9' })),
      row(datum(5, { qualifier: 'at-most', text: '≤ 5' })),
    ]),
  );
  const open = pointLook(chart, 0);
  expect(open?.querySelector('lin')?.getAttribute('ang')).toBe('0');
  expect([...(open?.querySelectorAll('gs') ?? [])].at(-1)?.querySelector('alpha')?.getAttribute('val')).toBe(
    '0',
  );
  const pale = pointLook(chart, 1);
  expect(pale?.querySelector('solidFill alpha')?.getAttribute('val')).toBe('30000');
  expect(pale?.querySelector('prstDash')?.getAttribute('val')).toBe('dash');
  expect([...chart.document.querySelectorAll('dLbl p')].map(({ textContent }) => textContent)).toEqual([
    '≥ 9',
    '≤ 5',
  ]);
});

test('a target is a mark at its value, not a bar', () => {
  const { chart, faults } = drawn(
    bars([row(datum(70), datum(80, { tone: 'target', text: 'mục tiêu ≥ 80' }))], { max: 100 }),
  );
  expect(chart.series.map(({ name }) => name)).toEqual(['Thử', 'Mục tiêu, không phải kết quả']);
  expect(valuesOf(chart)).toEqual([[[0, 70]], [[0, 80]]]);
  const stops = [...(chart.series[1]?.element.querySelectorAll('dPt gs') ?? [])];
  expect(stops[0]?.querySelector('alpha')?.getAttribute('val')).toBe('0');
  expect(Number(stops[0]?.getAttribute('pos'))).toBeGreaterThan(97_000);
  expect(chart.series[1]?.element.querySelector(':scope > spPr > noFill')).not.toBeNull();
  expect(faults).toEqual([]);
});

test('what is not the chosen figure is an outline', () => {
  const look = pointLook(chartOf(bars([row(datum(4)), row(datum(5, { hollow: true }))])), 1);
  expect(look?.querySelector(':scope > solidFill > schemeClr')?.getAttribute('val')).toBe('bg1');
  expect(look?.querySelector('ln schemeClr')?.getAttribute('val')).toBe('accent1');
});

test('what is at least so much is open at its end even where it is an outline', () => {
  const hollow = datum(9, { qualifier: 'at-least', hollow: true, text: '≥ 9' });
  const look = pointLook(chartOf(bars([row(hollow)])), 0);
  for (const part of [':scope > gradFill', ':scope > ln > gradFill']) {
    const alpha = [...(look?.querySelectorAll(`${part} alpha`) ?? [])].at(-1);
    expect([part, alpha?.getAttribute('val')]).toEqual([part, '0']);
  }
  expect(look?.querySelector(':scope > gradFill alpha')?.getAttribute('val')).toBe('25000');
  expect(look?.querySelector('ln schemeClr')?.getAttribute('val')).toBe('accent1');
});

test('parts are stacked by tone, and the text of the whole stands at their end', () => {
  const divided: BarRow = {
    label: 'Hàng',
    data: [datum(79), datum(5, { tone: 'second' })],
    end: '84, trong đó 5 của cá nhân',
    told: [datum(84)],
  };
  const key = [
    { tone: 'main', label: 'còn lại' },
    { tone: 'second', label: 'cá nhân' },
  ] as const;
  const { chart, faults } = drawn(bars([divided], { key }));
  expect(chart.series.map(({ name }) => name)).toEqual(['còn lại', 'cá nhân', 'Tổng số']);
  expect(
    [...chart.document.querySelectorAll('barChart > grouping')].map((each) => each.getAttribute('val')),
  ).toEqual(['stacked', 'clustered']);
  expect(chart.series[2]?.element.querySelector('dLbl p')?.textContent).toBe('84, trong đó 5 của cá nhân');
  expect(faults).toEqual([]);
});

test('two parts of one tone are both drawn', () => {
  const key = [{ tone: 'main', label: 'đăng ký' }] as const;
  const chart = chartOf(bars([{ label: 'Hàng', data: [datum(4), datum(3)] }], { key }));
  expect(valuesOf(chart).slice(0, 2)).toEqual([[[0, 4]], [[0, 3]]]);
});

test('a tone of divided bars without words is a fault of the chart', () => {
  const divided = bars([row(datum(4), datum(3, { tone: 'second' }))]);
  expect(() => chartOf({ ...divided, key: [{ tone: 'main', label: 'đăng ký' }] })).toThrow(
    'Chart thu has divided bars, and its key lacks the tone "second". Add it to `key` of the panel.',
  );
});

const point = (year: number, value: number): LinePoint => ({ ...datum(value), year });
const lines = (years: readonly (readonly number[])[], more: Partial<LinePanel> = {}): LinePanel => {
  const segments = years.map((run) => run.map((year) => point(year, year - 1950)));
  return {
    kind: 'lines',
    heading: '',
    caption: '',
    unit: 'percent',
    domain: [2017, 2024],
    series: [{ label: '', points: segments.flat(), segments }],
    breaks: [],
    targets: [],
    reverse: false,
    ...more,
  };
};

test('no line crosses a gap or a break: each run is a series', () => {
  const { chart, faults } = drawn(lines([[2017, 2018], [2020], [2022, 2023]]));
  expect(valuesOf(chart)).toEqual([
    [
      [0, 67],
      [1, 68],
    ],
    [[3, 70]],
    [
      [5, 72],
      [6, 73],
    ],
  ]);
  expect(chart.series[0]?.categories).toHaveLength(8);
  expect(faults).toEqual([]);
});

test('a point that was reckoned has a hole in the colour of paper, and its line goes on through it', () => {
  const run = [point(2017, 67), { ...point(2018, 68), hollow: true }, point(2019, 69)];
  const { chart, faults } = drawn(lines([], { series: [{ label: '', points: run, segments: [run] }] }));
  expect(chart.series.map(({ name, values }) => [name, [...values.keys()]])).toEqual([
    ['Thử', [0, 1, 2]],
    ['Thử: vòng rỗng', [1]],
  ]);
  const [line, hole] = chart.series.map(({ element }) => element);
  const inkOf = (series?: Element) =>
    series?.querySelector('marker solidFill schemeClr')?.getAttribute('val');
  expect([inkOf(line), inkOf(hole)]).toEqual(['accent1', 'bg1']);
  expect(hole?.querySelector(':scope > spPr > ln > noFill')).not.toBeNull();
  expect(faults).toEqual([]);
});

test('a break is drawn over the plot, with its words', () => {
  const breaks = [{ year: 2022, label: '2022: đổi phương pháp', source: 'thu' }];
  expect(drawn(lines([[2017, 2018]], { breaks })).overlay).toBe('2022: đổi phương pháp');
  expect(drawn(lines([[2017, 2018]])).overlay).toBe('');
});

test('ranks have 1 at the top, and their years at the bottom', () => {
  const { document } = chartOf(lines([[2017, 2018]], { unit: 'rank', reverse: true }));
  expect(document.querySelector('valAx orientation')?.getAttribute('val')).toBe('maxMin');
  expect(document.querySelector('valAx scaling > min')?.getAttribute('val')).toBe('1');
  expect(document.querySelector('valAx numFmt')?.getAttribute('formatCode')).toBe('0');
  expect(document.querySelector('catAx crosses')?.getAttribute('val')).toBe('max');
});

test('a target of a line is broken, over its years only', () => {
  const target = { ...datum(80, { tone: 'target' }), from: 2018, to: 2020, label: 'Mục tiêu' };
  const series = chartOf(lines([[2017, 2018]], { targets: [target] })).series.at(-1);
  expect([...(series?.values ?? [])]).toEqual([
    [1, 80],
    [2, 80],
    [3, 80],
  ]);
  expect(series?.element.querySelector('spPr prstDash')?.getAttribute('val')).toBe('dash');
});

const span = (start: string, end: string, value: number): SpanPanel['data'][number] => ({
  ...datum(value, { text: `số ${value}`, label: `${start}–${end}` }),
  start,
  end,
  height: { value, qualifier: 'exact' },
});
const spans = (...data: SpanPanel['data']): SpanPanel => ({
  kind: 'spans',
  heading: '',
  caption: '',
  unit: 'model',
  data,
  max: 10,
});

test('a span stands in each year that it counts at least half of; a short one in the year that it is in', () => {
  const { chart, faults } = drawn(
    spans(
      span('2016-07-01', '2018-12-31', 7),
      span('2019-12-01', '2020-12-31', 8),
      span('2021-09-01', '2021-09-30', 9),
    ),
  );
  expect(chart.series.map(({ values }) => [...values.keys()])).toEqual([[0, 1, 2], [4], [5]]);
  expect(chart.series[0]?.categories).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
  expect(chart.document.querySelector('gapWidth')?.getAttribute('val')).toBe('0');
  expect([...chart.document.querySelectorAll('dLbl p')].map(({ textContent }) => textContent)).toEqual([
    'số 7',
    'số 8',
    'số 9',
  ]);
  expect(faults).toEqual([]);
});

test('a span without a beginning is open to the left, in its last year, and says up to when it counts', () => {
  const chart = chartOf(
    spans(span('2018-01-01', '2018-12-31', 3), { ...span('', '2020-12-31', 9), label: 'đến năm 2020' }),
  );
  expect([...(chart.series[1]?.values.keys() ?? [])]).toEqual([2]);
  const open = chart.series[1]?.element.querySelector('spPr > gradFill');
  expect(open?.querySelector('lin')?.getAttribute('ang')).toBe('10800000');
  expect(open?.querySelector('gs:last-child alpha')?.getAttribute('val')).toBe('0');
  expect(chart.series[1]?.element.querySelector('dLbl p')?.textContent).toBe('đến năm 2020: số 9');
});

test('columns say that they are whole years where a span is not, and the notes what the numbers of the sheet are', () => {
  const average = { ...span('2017-12-01', '2020-12-31', 9), told: datum(3) };
  const partly = drawn(spans(average));
  expect(partly.heading).toBe('Mỗi cột là một năm, kỳ lẻ tháng làm tròn theo năm');
  expect(partly.notes).toContain('Trong tệp này mỗi cột là một năm; kỳ không trọn năm được vẽ ở những năm');
  expect(partly.notes).toContain('bình quân một năm của cả kỳ, không phải số của riêng năm đó');
  const whole = drawn(spans({ ...average, start: '2018-01-01' }));
  expect(whole.heading).toBe('');
  expect(whole.notes).not.toContain('mỗi cột là một năm');
  expect(whole.notes).toContain('bình quân một năm của cả kỳ');
  const year = drawn(spans(span('2020-01-01', '2020-12-31', 9)));
  expect(year.notes).not.toContain('bình quân');
});
