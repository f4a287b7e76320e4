import { describe, expect, test } from 'vitest';
import { dataOf, type BarPanel, type LinePanel } from '../../../src/core/charts/chart.ts';
import { contextOf, indicatorOf, originsOf } from '../../../src/core/reading/context.ts';
import { areaCharts, themeCharts } from '../../../src/core/charts/register.ts';
import { breakYears } from '../../../src/core/rules/breaks.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { chartNamed, charts, draw, fixture, record, rowsOf } from './fixture.ts';
import { parseSvg } from './svg.ts';

const panels = charts.vi.flatMap(({ chart }) => chart.panels);
const lines = panels.filter((panel): panel is LinePanel => panel.kind === 'lines');
const bars = panels.filter((panel): panel is BarPanel => panel.kind === 'bars');

test('The fixture passes the checks of the record.', () => {
  expect(fixture.problems).toEqual([]);
});

describe('A chart', () => {
  test('without figures is not made.', () => {
    const nothing = { province: 'cao-bang', observations: [], derived: [], discrepancies: [], changes: [] };
    const context = contextOf(record.reference, [nothing], 'vi');
    expect([...themeCharts(context), ...areaCharts(context, nothing)]).toEqual([]);
    expect(panels.filter((panel) => dataOf(panel).length === 0)).toEqual([]);
  });

  test.each(langs)('has an id and a title of its own (%s).', (lang) => {
    const ids = charts[lang].map(({ chart }) => chart.id);
    const titles = charts[lang].map(({ chart }) => chart.title);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has the same id in every language, also when other provinces are not there.', () => {
    expect(charts.en.map(({ chart }) => chart.id)).toEqual(charts.vi.map(({ chart }) => chart.id));
    const alone = record.provinces.filter(({ province }) => province === 'cao-bang');
    const context = contextOf(record.reference, alone, 'vi');
    expect(alone.flatMap((province) => areaCharts(context, province)).map(({ id }) => id)).toEqual(
      charts.vi.map(({ chart }) => chart.id).filter((id) => id.endsWith('-cao-bang')),
    );
  });

  test.each(langs)('says what it does not say (%s).', (lang) => {
    expect(charts[lang].filter(({ chart }) => chart.doesNotSay === '')).toEqual([]);
  });

  test('draws nothing but figures that go back to printed ones.', () => {
    const printed = new Set(record.provinces.flatMap(({ observations }) => observations.map(({ id }) => id)));
    const strays = charts.vi.flatMap(({ chart, context }) =>
      chart.panels
        .flatMap(dataOf)
        .map(({ figure }) => originsOf(context, figure))
        .filter((origins) => origins.length === 0 || origins.some(({ id }) => !printed.has(id))),
    );
    expect(strays).toEqual([]);
  });
});

describe('A line', () => {
  test('joins consecutive years only, and none across a break.', () => {
    const joined = lines.flatMap(({ series }) => series.flatMap(({ segments }) => segments)).flatMap(pairs);
    const breaks = (indicator: string) => breakYears(indicator, record.reference.breaks);
    expect(joined.length).toBeGreaterThan(10);
    expect(joined.filter(([a, b]) => b.year !== a.year + 1)).toEqual([]);
    expect(joined.filter(([a, b]) => breaks(b.figure.indicator).includes(b.year) && a.year < b.year)).toEqual(
      [],
    );
  });

  test('is drawn as so many pieces: three of Cao Bằng, two where 2020 is missing and the break between 2021 and 2022.', () => {
    const picture = parseSvg(draw(chartNamed('hai-long-cao-bang'), 0, 'wide'));
    const pieces = [...picture.querySelectorAll('path[d]')].filter((path) => path.closest('a') === null);
    expect(pieces.map((path) => path.getAttribute('d')?.match(/[ML]/g)?.join(''))).toEqual([
      'MLLL',
      'M',
      'MLLL',
    ]);
  });

  test('has all points of its series, those that it joins to none as well.', () => {
    for (const { series } of lines)
      for (const { points, segments } of series)
        expect(
          points.filter(({ hollow, figure }) => !hollow || figure.kind === 'derived').length,
        ).toBeLessThanOrEqual(segments.flat().length);
  });
});

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] as const];
  });

describe('Shares', () => {
  test('have one axis, to 100, and no other panel has a fixed end.', () => {
    expect(bars.filter(({ unit, max }) => max !== (unit === 'percent' ? 100 : undefined))).toEqual([]);
  });

  test('of fields and of what belongs to none make the whole, as far as they are exact.', () => {
    const sums = chartNamed('linh-vuc').panels.map((panel) =>
      dataOf(panel).reduce((sum, { quantity }) => sum + quantity.value, 0),
    );
    expect(sums.map(Math.round)).toEqual([100, 100, 100]);
  });
});

describe('What the source does not break down', () => {
  test('is a row of its own, the last, and belongs to no field.', () => {
    for (const id of ['linh-vuc-bac-kan', 'linh-vuc-bac-giang']) {
      const last = rowsOf(id).at(-1);
      expect(last?.data.map(({ tone, figure }) => [tone, figure.kind, figure.field])).toEqual([
        ['remainder', 'derived', ''],
      ]);
    }
    expect(
      rowsOf('linh-vuc')
        .filter(({ data }) => data.some(({ tone }) => tone === 'remainder'))
        .map(({ label }) => label),
    ).toEqual([
      'Kinh tế - xã hội (rộng hơn lĩnh vực chung, không tính vào lĩnh vực nào)',
      'Nguồn không phân tổ',
    ]);
  });

  test('is no row where the parts make the total.', () => {
    expect(rowsOf('linh-vuc-cao-bang').flatMap(({ data }) => data.map(({ tone }) => tone))).not.toContain(
      'remainder',
    );
  });

  test('leaves a field without a bar and without a 0, with the reason in its place.', () => {
    const [, second] = chartNamed('linh-vuc').panels;
    expect(second?.kind === 'bars' && second.rows[0]).toEqual({
      label: 'Kinh tế',
      data: [],
      missing: 'not-broken-down',
      end: 'nguồn không nêu riêng',
    });
  });
});

describe('A span', () => {
  const data = chartNamed('theo-ky').panels.flatMap((panel) => (panel.kind === 'spans' ? panel.data : []));
  const of = (id: string) => data.find(({ figure }) => figure.id.startsWith(id));

  test('is as high as its average per year, and says so; one year is as high as its count.', () => {
    expect(of('cao-bang.models-registered.2016--2020')).toMatchObject({
      height: { value: 680 },
      text: '3.400, bình quân 680/năm',
      start: '2016-01-01',
      end: '2020-12-31',
    });
    expect(of('cao-bang.models-registered.2021')).toMatchObject({ height: { value: 820 }, text: '820' });
  });

  test('without a beginning has no average.', () => {
    expect(of('cao-bang.models-existing.to-2020')).toMatchObject({ start: '', height: { value: 4086 } });
  });

  test('is not drawn for a figure without a year; a sentence says why.', () => {
    expect(of('bac-giang.models-existing.no-year')).toBeUndefined();
    expect(chartNamed('theo-ky').refusals.join(' ')).toContain('không rõ năm (Bắc Giang)');
  });
});

test('Only shares of units that the movement asks for are called coverage, and the latest of each.', () => {
  expect(rowsOf('do-phu-cao-bang').map(({ label, end }) => `${label}: ${end ?? ''}`)).toMatchObject({
    length: 6,
    1: 'Tỷ lệ xóm, tổ dân phố có tổ dân vận và đăng ký “Dân vận khéo”, 2021: ≤\u00a095%',
  });
  const context = contextOf(record.reference, record.provinces, 'vi');
  const rates = rowsOf('do-phu-cao-bang').flatMap(({ data }) => data.map(({ figure }) => figure.indicator));
  expect(rates.filter((indicator) => indicatorOf(context, indicator).better !== 'higher')).toEqual([]);
});
