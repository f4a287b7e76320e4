import * as Plot from '@observablehq/plot';
import { dataOf, type Datum, type LinePanel, type LinePoint, type TargetDatum } from '../chart.ts';
import { link, type Explain, type Explained } from './explain.ts';
import { endOfTarget, layOut, type EndLabel, type LineLayout } from './lines-layout.ts';
import type { Measures } from './sizes.ts';
import { toldAmong, type Drawing, type Frame, type LaidOut } from './picture.ts';
import { drawSvg, markOf } from './svg.ts';
import { fillOf } from './tones.ts';

/** A point with the number of its series. */
interface Point extends Explained {
  readonly point: LinePoint;
  readonly series: number;
}
type Run = Pick<Point, 'point' | 'series'> & { readonly z: string };
type Target = Explained & { readonly target: TargetDatum };
export type FormatTick = (value: number) => string;

/** Points over years; a line joins only what no gap and no break lies between. */
export function linesIn(
  panel: LinePanel,
  together: readonly LinePanel[],
  frame: Frame,
  explain: Explain,
  format: FormatTick,
): LaidOut {
  const layout = layOut(panel, together, frame.measures);
  const told = new Set<Datum>([
    ...layout.values.map(({ item }) => item.point),
    ...layout.ends.flatMap(({ series }) => panel.series[series]?.points.at(-1) ?? []),
    ...panel.targets,
  ]);
  return {
    width: frame.measures.width,
    height: layout.height,
    ...toldAmong(dataOf(panel), (datum) => told.has(datum)),
    draw: () => drawLines(panel, layout, frame, explain, format),
  };
}

function drawLines(
  panel: LinePanel,
  layout: LineLayout,
  frame: Frame,
  explain: Explain,
  format: FormatTick,
): Drawing {
  const { measures } = frame;
  const { x, y } = layout;
  const points = panel.series.flatMap((each, series) =>
    each.points.map((point) => ({ point, series, ...explain(point) })),
  );
  const runs = panel.series.flatMap(({ segments }, series) =>
    segments.flatMap((segment, part) => segment.map((point) => ({ point, series, z: `${series}-${part}` }))),
  );
  const targets = panel.targets.map((target) => ({ target, ...explain(target) }));
  return drawSvg(frame, {
    height: layout.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...axes(layout, measures, format),
      ...breakMarks(layout, measures),
      ...targetMarks(targets, layout, measures),
      ...markOf(
        layout.ends.filter(({ isLed }) => isLed),
        (data) =>
          Plot.link(data, {
            x1: ({ from }: EndLabel) => from.x,
            y1: ({ from }: EndLabel) => from.y,
            x2: ({ x: end }: EndLabel) => end - 13,
            y2: 'y',
            stroke: 'var(--ink-soft)',
            // Dotted, so that it is not taken for a line of the series that crosses a break.
            strokeDasharray: '1 4',
            strokeLinecap: 'round',
          }),
      ),
      ...markOf(runs, (data) =>
        Plot.line(data, {
          x: ({ point }: Run) => x(point.year),
          y: ({ point }: Run) => y(point.quantity.value),
          z: 'z',
          stroke: ({ series }: Run) => toneOf(series),
          strokeWidth: 2,
        }),
      ),
      Plot.dot(points, {
        x: ({ point }: Point) => x(point.year),
        y: ({ point }: Point) => y(point.quantity.value),
        r: panel.series.length > 1 ? 5 : 6,
        symbol: ({ series }: Point) => symbolOf(series),
        fill: ({ point, series }: Point) => (point.hollow ? fillOf(point) : toneOf(series)),
        stroke: ({ series }: Point) => toneOf(series),
        strokeWidth: 2,
        ...link,
      }),
      ...endMarks(layout),
      Plot.text(layout.values, {
        x: 'x',
        y: 'y',
        text: ({ item }: LineLayout['values'][number]) => item.text,
        fontSize: measures.text,
        fontWeight: 600,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
    ],
  });
}

const axes = (
  { x, y, plot, years, ticks }: LineLayout,
  { small }: Measures,
  format: FormatTick,
): Plot.Markish[] => [
  Plot.ruleY(ticks, { y, x1: plot.left, x2: plot.right, stroke: 'var(--rule)' }),
  Plot.text(ticks, { ...axisText(small), x: () => plot.left - 6, y, text: format, textAnchor: 'end' }),
  Plot.text(years, { ...axisText(small), x, y: () => plot.bottom + 18, text: String }),
];

const axisText = (fontSize: number) => ({ fontSize, fill: 'var(--ink-soft)' }) as const;

const breakMarks = ({ breaks, plot }: LineLayout, { small }: Measures): Plot.Markish[] =>
  breaks.flatMap(({ at, x, y, label, anchor }) => [
    Plot.ruleX([at], {
      y1: plot.top,
      y2: plot.bottom,
      stroke: 'var(--tone-refusal)',
      strokeWidth: 1.5,
      strokeDasharray: '2 4',
    }),
    Plot.text([label], {
      x: () => x,
      y: () => y,
      text: String,
      textAnchor: anchor,
      fontSize: small,
      fill: 'var(--tone-refusal)',
    }),
  ]);

const targetMarks = (
  targets: readonly Target[],
  { x, y, plot }: LineLayout,
  { small }: Measures,
): readonly Plot.Markish[] => [
  ...markOf(targets, (data) =>
    Plot.ruleY(data, {
      y: ({ target }: Target) => y(target.quantity.value),
      x1: ({ target }: Target) => Math.max(x(target.from - 0.4), plot.left),
      x2: ({ target }: Target) => endOfTarget(target, { x, plot }),
      stroke: 'var(--tone-target)',
      strokeWidth: 2.5,
      strokeDasharray: '7 4',
      ...link,
    }),
  ),
  ...markOf(targets, (data) =>
    Plot.text(data, {
      x: ({ target }: Target) => endOfTarget(target, { x, plot }),
      y: ({ target }: Target) => y(target.quantity.value) - 9,
      text: ({ target }: Target) => target.text,
      textAnchor: 'end',
      fontSize: small,
      fontWeight: 600,
      fill: 'var(--ink)',
    }),
  ),
];

/** Name and last figure of each series, in one column, led to from its last point. */
const endMarks = ({ ends, endSize }: LineLayout): readonly Plot.Markish[] => [
  ...markOf(ends, (data) =>
    Plot.dot(data, {
      x: ({ x }: EndLabel) => x - 9,
      y: 'y',
      r: 3.5,
      symbol: ({ series }: EndLabel) => symbolOf(series),
      fill: ({ series }: EndLabel) => toneOf(series),
    }),
  ),
  ...markOf(ends, (data) =>
    Plot.text(data, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      fontSize: endSize,
      fontWeight: 600,
      fill: 'var(--ink)',
    }),
  ),
];

/** Series differ by the shape of their points; colour only helps. */
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;
const tones = ['var(--tone-main)', 'var(--tone-third)', 'var(--ink)'] as const;
const symbolOf = (series: number): Plot.SymbolType => symbols[series % symbols.length] ?? 'circle';
const toneOf = (series: number): string => tones[series % tones.length] ?? tones[0];
