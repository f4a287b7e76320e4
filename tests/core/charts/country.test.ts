import { describe, expect, test } from 'vitest';
import { changeCharts } from '../../../src/core/charts/area/change.ts';
import { satisfactionCharts } from '../../../src/core/charts/area/satisfaction.ts';
import { figuresOf, isOverTime } from '../../../src/core/charts/chart.ts';
import { contextOf } from '../../../src/core/reading/context.ts';
import { rangeOf } from '../../../src/core/charts/parts/line-range.ts';
import { areaCharts, themeCharts } from '../../../src/core/charts/register.ts';
import type { Observation } from '../../../src/core/figures/figure.ts';
import type { ProvinceRecord } from '../../../src/core/figures/built-record.ts';
import type { Reference } from '../../../src/core/figures/tables.ts';
import { observationId } from '../../../src/core/values/key.ts';
import { record } from './fixture.ts';

const { reference, provinces } = record;
const keys = ['sipas-average', 'sipas-lowest', 'sipas-highest'];
/** The fixture, with indicators of the country that are measured like the index of provinces. */
const wider: Reference = {
  ...reference,
  indicators: [...reference.indicators, ...keys.flatMap((key) => likeIndex(reference.indicators, key))],
  breaks: [...reference.breaks, ...keys.flatMap((key) => likeIndex(reference.breaks, key))],
};
function likeIndex<Row extends { readonly indicator: string }>(
  rows: readonly Row[],
  indicator: string,
): Row[] {
  return rows.filter((row) => row.indicator === 'satisfaction-sipas').map((row) => ({ ...row, indicator }));
}

function figure(indicator: string, period: string, value: number): Observation {
  const [source = { source: '' }] = reference.sources;
  const cell = {
    area: 'vn',
    period,
    indicator,
    field: '',
    subject: '',
    origin: '',
    bloc: '',
    basis: 'flow',
    source: source.source,
  } as const;
  const said = { printed: `${value}%`, locator: 'đoạn 1', authority: '', note: '' };
  return {
    ...cell,
    ...said,
    kind: 'observation',
    id: observationId(cell),
    unit: 'percent',
    value,
    qualifier: 'exact',
  };
}

const country: ProvinceRecord = {
  province: 'vn',
  observations: [
    figure('sipas-average', '2020', 85.48),
    figure('sipas-average', '2022', 80.08),
    figure('sipas-average', '2023', 82.66),
    figure('sipas-highest', '2023', 90.61),
    figure('sipas-average', '', 70),
    { ...figure('sipas-average', '2017', 81), qualifier: 'at-most' },
  ],
  derived: [],
  discrepancies: [],
  changes: [],
};
const context = contextOf(wider, [...provinces, country], 'vi');
const ids = country.observations.map(({ id }) => id);

describe('The country', () => {
  test('is no province and has no charts of its own', () => {
    expect(context.provinces).toEqual(provinces);
    expect(context.country).toBe(country);
    expect(areaCharts(contextOf(wider, [country], 'vi'), country)).toEqual([]);
  });

  test('stands beside the provinces in the chart of its index, in a panel of its own, and in no other chart; without bounds and what has no year', () => {
    const showing = themeCharts(context).filter((chart) =>
      figuresOf(chart).some(({ id }) => ids.includes(id)),
    );
    expect(showing.map(({ id }) => id)).toEqual(['hai-long']);
    const [own, beside] = showing[0]?.panels ?? [];
    expect(
      own?.kind === 'lines' && own.series.flatMap(({ points }) => points.map((p) => p.figure.area)),
    ).not.toContain('vn');
    if (own?.kind !== 'lines' || beside?.kind !== 'lines') throw new Error('Two panels of lines.');
    expect(beside.domain).toEqual(own.domain);
    expect(rangeOf(beside)).toEqual(rangeOf(own));
    expect(showing.map(isOverTime)).toEqual([false]);
    expect(beside.series.map(({ label, points }) => [label, points.map(({ year }) => year)])).toEqual([
      ['Tỉnh cao nhất', [2023]],
      ['Cả nước', [2020, 2022, 2023]],
    ]);
  });

  test('has lines that cross no break either', () => {
    const panels = themeCharts(context).find(({ id }) => id === 'hai-long')?.panels ?? [];
    const [, beside] = panels;
    const runs = beside?.kind === 'lines' ? beside.series[1]?.segments : undefined;
    expect(runs?.map((run) => run.map(({ year }) => year))).toEqual([[2020], [2022, 2023]]);
  });
});

describe('The title of a province whose rank no source prints', () => {
  const [first] = provinces;
  if (first === undefined) throw new Error('The fixture has provinces.');
  const own: Observation = {
    ...figure('satisfaction-sipas', '2024', 78.17),
    area: first.province,
    id: 'own',
  };
  const province: ProvinceRecord = { ...first, observations: [own], derived: [] };
  const titleBeside = (...ends: readonly Observation[]): string | undefined => {
    const beside = contextOf(wider, [province, { ...country, observations: ends }], 'vi');
    return satisfactionCharts(beside, province)[0]?.title;
  };

  test('tells that it is the lowest or the highest where the country’s figure is the same', () => {
    expect(titleBeside(figure('sipas-lowest', '2024', 78.17))).toMatch(/78,17% .* thấp nhất toàn quốc$/);
    expect(titleBeside(figure('sipas-highest', '2024', 78.17))).toMatch(/78,17% .* cao nhất toàn quốc$/);
  });

  test('tells its value alone where that figure is another, of another year, or a bound', () => {
    for (const end of [
      figure('sipas-lowest', '2024', 78.1),
      figure('sipas-lowest', '2023', 78.17),
      { ...figure('sipas-lowest', '2024', 78.17), qualifier: 'at-most' as const },
    ])
      expect(titleBeside(end)).toMatch(/mức hài lòng 78,17% năm 2024$/);
  });
});

describe('A rate of the background says that it knows nothing between its dates', () => {
  const province = provinces.find((each) => each.province === 'cao-bang');
  if (province === undefined) throw new Error('The fixture has Cao Bằng.');
  const observations = province.observations.filter(({ indicator }) => indicator === 'poverty-rate');
  const refusalsWith = (first: string): readonly string[] => {
    const dated = observations.map((each) => (each.period === '2016' ? { ...each, period: first } : each));
    return changeCharts(context, { ...province, observations: dated }).flatMap(({ refusals }) => refusals);
  };

  test('where a year lies between them', () => {
    expect(refusalsWith('2016')).toHaveLength(1);
    expect(refusalsWith('2018')).toHaveLength(1);
  });

  test('but not of two years that follow each other', () => {
    expect(refusalsWith('2019')).toEqual([]);
  });
});
