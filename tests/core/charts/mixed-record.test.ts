import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/core/reading/context.ts';
import { dataOf, type Chart, type SpanPanel } from '../../../src/core/charts/chart.ts';
import { layOut } from '../../../src/core/charts/draw/spans-layout.ts';
import { sizes } from '../../../src/core/charts/draw/sizes.ts';
import { areaCharts } from '../../../src/core/charts/register.ts';
import type { Observation } from '../../../src/core/figures/figure.ts';
import { observationId } from '../../../src/core/values/key.ts';
import { chartNamed, explain, record } from './fixture.ts';

/** A chart of Cao Bằng, with its figures changed. */
function chartOf(id: string, change: (figure: Observation) => readonly Observation[]): Chart | undefined {
  const provinces = record.provinces.filter(({ province }) => province === 'cao-bang');
  const changed = provinces.map((each) => ({ ...each, observations: each.observations.flatMap(change) }));
  const context = contextOf(record.reference, changed, 'vi');
  return changed.flatMap((each) => areaCharts(context, each)).find((chart) => chart.id === id);
}

const renamed = (figure: Observation, as: Partial<Observation>): Observation => {
  const key = { ...figure, ...as };
  return { ...key, id: observationId(key) };
};

test('A share without a year does not stand beside those of a year.', () => {
  const chart = chartOf('do-phu-cao-bang', (figure) =>
    figure.indicator === 'democracy-regulation-rate' ? [renamed(figure, { period: '' })] : [figure],
  );
  const periods = chart?.panels.flatMap(dataOf).map(({ figure }) => figure.period) ?? [];
  expect(periods.length).toBeGreaterThan(2);
  expect(periods).not.toContain('');
});

describe('Fields of two counts', () => {
  const chart = chartOf('linh-vuc-cao-bang', (figure) =>
    figure.indicator === 'models-existing'
      ? [figure, renamed(figure, { indicator: 'models-built', period: '2022', basis: 'flow' })]
      : [figure],
  );

  test('stand under the name of what was counted, the latest first', () => {
    expect(chart?.panels.map(({ heading }) => heading)).toEqual([
      'Mô hình, điển hình xây dựng trong kỳ, 2022',
      'Mô hình hiện có, đến năm 2020',
    ]);
  });

  test('are told apart in a sentence', () => {
    expect(chart?.refusals.join(' ')).toContain('là hai chỉ tiêu');
  });
});

test('What stood on one day is drawn wide enough to be seen.', () => {
  const [panel] = chartNamed('theo-ky').panels.filter((each): each is SpanPanel => each.kind === 'spans');
  const day = { start: '2018-09-28', end: '2018-09-28' };
  const data = panel?.data.map((datum) => ({ ...datum, ...day })) ?? [];
  const bars = panel && layOut({ ...panel, data }, [2011, 2023], sizes.narrow, explain).bars;
  expect(bars?.map(({ left, right }) => right - left >= 3)).toEqual(data.map(() => true));
});
