import { describe, expect, test } from 'vitest';
import { dataOf, toldIn, type Panel } from '../../../src/core/charts/chart.ts';
import type { Context } from '../../../src/core/reading/context.ts';
import { panelRows } from '../../../src/take-away/chart/rows.ts';
import { chartsIn, workbookFaults, type CachedChart } from '../../support/chart-cache.ts';
import { officeFile } from '../../support/office.ts';
import { presentations } from './presentations.ts';

/** The numbers of the chart's CSV, by the figure. */
const csvOf = (context: Context, panel: Panel): ReadonlyMap<string, unknown> =>
  new Map(panelRows(context, panel).map(({ cells }) => [String(cells.id), cells.value]));

const isTarget = (name: string, panel: Panel): boolean =>
  name.startsWith('Mục tiêu') ||
  (panel.kind === 'lines' && panel.targets.some(({ label }) => label === name));

/** Holes in points of another series, which has their values. */
const isHole = (name: string): boolean => name.endsWith(': vòng rỗng');

/** What a chart shows, as pairs of a category's place and a number, in the order of the panel. */
function shownIn({ series }: CachedChart, panel: Panel): readonly (readonly [number, number])[] {
  const pairs = series.flatMap(({ name, values }) =>
    (name === 'Tổng số' && panel.kind === 'bars') || isTarget(name, panel) || isHole(name) ? [] : [...values],
  );
  return pairs.toSorted((a, b) => a[0] - b[0]);
}

/** The same from the CSV. */
function expectedIn(context: Context, panel: Panel): readonly (readonly [number, unknown])[] {
  const csv = csvOf(context, panel);
  switch (panel.kind) {
    case 'bars':
      return panel.rows.flatMap(({ data }, row) =>
        data.filter(({ tone }) => tone !== 'target').map(({ figure }) => [row, csv.get(figure.id)] as const),
      );
    case 'lines':
      return panel.series
        .flatMap(({ points }) =>
          points.map(({ year, figure }) => [year - panel.domain[0], csv.get(figure.id)] as const),
        )
        .toSorted((a, b) => a[0] - b[0]);
    case 'spans':
      throw new Error('Spans are compared column by column.');
  }
}

const numbersOf = (pairs: readonly (readonly [number, unknown])[]) =>
  pairs.map(([at, value]) => `${String(at)}: ${String(value)}`).toSorted();

describe.each(presentations('vi').map((each) => [each.chart.id, each] as const))('%s', (_id, made) => {
  const file = officeFile(made.bytes());
  const charts = chartsIn(file);
  const panels = made.slides.flatMap((slide) => (slide.kind === 'chart' ? slide.panels : []));

  test('each panel of its slides is a native chart', () => {
    expect(charts).toHaveLength(panels.length);
  });

  test('charts show the numbers of the CSV, each at its place, and no other', () => {
    for (const [index, panel] of panels.entries()) {
      const chart = charts[index];
      if (chart === undefined) throw new Error('No chart.');
      const csv = new Set(csvOf(made.context, panel).values());
      const all = chart.series.flatMap(({ values }) => [...values.values()]);
      expect(all.filter((value) => !csv.has(value))).toEqual([]);
      if (panel.kind !== 'spans')
        expect(numbersOf(shownIn(chart, panel))).toEqual(numbersOf(expectedIn(made.context, panel)));
      else
        expect(chart.series.map(({ values }) => [...new Set(values.values())])).toEqual(
          panel.data.map(({ figure, told }) => [csvOf(made.context, panel).get((told?.figure ?? figure).id)]),
        );
    }
  });

  test('each datum has its text at its mark', () => {
    for (const [index, panel] of panels.entries()) {
      const texts = [...(charts[index]?.document.querySelectorAll('dLbl p') ?? [])].map(
        (label) => label.textContent,
      );
      const categories = charts[index]?.series[0]?.categories ?? [];
      const shown = [...texts, ...categories].join('\n');
      const named =
        panel.kind === 'bars' ? panel.rows.map(({ end, data }) => end ?? data[0]?.text ?? '') : [];
      const data =
        panel.kind === 'bars' || (panel.kind === 'lines' && panel.series.length > 1) ? [] : dataOf(panel);
      for (const text of [...named, ...data.map((datum) => datum.text)]) expect(shown).toContain(text);
    }
  });

  test('the workbook behind each chart holds the same, cell by cell', () => {
    for (const chart of charts) expect(workbookFaults(file, chart)).toEqual([]);
  });
});

test('the charts of the fixture tell bounds, gaps and figures beside marks', () => {
  const panels = presentations('vi').flatMap(({ chart }) => chart.panels);
  expect(new Set(panels.flatMap(toldIn).map(({ quantity }) => quantity.qualifier)).size).toBe(4);
});
