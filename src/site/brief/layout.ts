import type { Layout, Material } from './plan.ts';
import { sum } from 'd3';
import { isOverTime, type Chart } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { cellOf, type Cell } from './cell.ts';
import { heightOfLayout } from './height.ts';
import type { BriefFigure } from './brief-figure.ts';
import { page } from './type.ts';

const mostCharts = 4;
/** How many charts and rows are tried: no page holds more, whatever there is of a province. */
const triedCharts = 12;
const triedRows = 40;
const mostKeys = 10;
/** Fewer rows than these are no table, unless they are all. */
const leastRows = 3;

/**
 * All there is of a small province in large type. Of others charts as long as they fit, at most four, then rows as long as they fit; what
 * does not fit is passed over for the next that does.
 */
export function layOut(context: Context, material: Material): Layout {
  const keys = material.keys.slice(0, mostKeys);
  const fits = (layout: Layout): boolean => material.fixed + heightOfLayout(context, layout) <= page.height;
  if (material.charts.length <= mostCharts && material.rows.length <= triedRows) {
    const large = largeLayout(context, keys, material);
    if (fits(large)) return large;
  }
  const dense = denseLayouts(context, keys);
  const charts = asManyAs(material.charts.slice(0, triedCharts), mostCharts, (some) => fits(dense(some)));
  const layout = dense(charts);
  const rows = asManyAs(material.rows.slice(0, triedRows), triedRows, (some) => fits(withRows(layout, some)));
  const isTable = rows.length >= leastRows || rows.length === material.rows.length;
  return isTable ? withRows(layout, rows) : layout;
}

function asManyAs<T>(
  items: readonly T[],
  most: number,
  isGood: (some: readonly T[]) => boolean,
): readonly T[] {
  return items.reduce<readonly T[]>((taken, item) => {
    const more = [...taken, item];
    return taken.length < most && isGood(more) ? more : taken;
  }, []);
}

function largeLayout(context: Context, keys: readonly BriefFigure[], { charts, rows }: Material): Layout {
  const bands = charts.map((chart) => cellOf(context, chart, 'large', true));
  return layoutOf({ edition: 'large', keys, columns: [[], []], bands, rows });
}

/** A chart that would stand alone in the columns is as wide as the page. Each chart is drawn once in each of its widths. */
function denseLayouts(context: Context, keys: readonly BriefFigure[]): (charts: readonly Chart[]) => Layout {
  const widths = { half: new Map<Chart, Cell>(), whole: new Map<Chart, Cell>() };
  const cell = (chart: Chart, isAlone: boolean): Cell => {
    const drawn = isAlone ? widths.whole : widths.half;
    const made = drawn.get(chart) ?? cellOf(context, chart, 'dense', isAlone);
    drawn.set(chart, made);
    return made;
  };
  return (charts) => {
    const isAlone = charts.filter((chart) => !isOverTime(chart)).length === 1;
    const cells = charts.map((chart) => cell(chart, isAlone));
    const columns = balanced(
      cells.filter(({ isWide }) => !isWide),
      ({ height }) => height,
    );
    return layoutOf({
      edition: 'dense',
      keys,
      columns,
      bands: cells.filter(({ isWide }) => isWide),
      rows: [],
    });
  };
}

const withRows = (layout: Layout, rows: readonly BriefFigure[]): Layout => layoutOf({ ...layout, rows });

const layoutOf = (layout: Omit<Layout, 'sources'>): Layout => {
  const cells = [...layout.columns.flat(), ...layout.bands];
  const named = [
    ...layout.keys.map(({ source }) => source),
    ...cells.flatMap(({ sources }) => sources),
    ...layout.rows.map(({ source }) => source),
  ];
  return { ...layout, sources: [...new Set(named)] };
};

/** Items in two columns, each in its order, that the longer one is as short as can be; the first stands in the first column. */
export function balanced<T>(
  items: readonly T[],
  height: (item: T) => number,
): readonly [readonly T[], readonly T[]] {
  const splits = Array.from({ length: 2 ** Math.max(0, items.length - 1) }, (_, bits) => {
    const isRight = (_item: T, index: number): boolean => ((bits << 1) >> index) % 2 === 1;
    const right = items.filter(isRight);
    const left = items.filter((item, index) => !isRight(item, index));
    const longer = Math.max(sum(left, height), sum(right, height));
    return { columns: [left, right] as const, longer };
  });
  return splits.reduce((best, each) => (each.longer < best.longer ? each : best)).columns;
}
