import { scaleLinear, ticks } from 'd3';
import type { TargetDatum, LinePanel, LinePoint } from '../chart.ts';
import { boxAt, labelHeight, placeLabels, spread, type Box, type Placed, type Spot } from './labels.ts';
import { isNarrow, type Measures } from './sizes.ts';
import { measure } from './text.ts';

/** Everything of a picture of lines in pixels. */
export interface LineLayout {
  readonly height: number;
  readonly plot: Box;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly breaks: readonly BreakLabel[];
  /** Where the last words of each named series stand. */
  readonly ends: readonly EndLabel[];
  readonly endSize: number;
  readonly values: readonly Placed<LinePoint>[];
}
interface BreakLabel extends Spot {
  /** Where its rule stands. */
  readonly at: number;
  readonly label: string;
  readonly anchor: 'start' | 'end';
}
export interface EndLabel extends Spot {
  readonly series: number;
  readonly text: string;
  /** The last point of its series. */
  readonly from: Spot;
  /** Whether a thread leads from the point to the text; none crosses a break, which it would seem to bridge. */
  readonly isLed: boolean;
}

const radius = 8;
const endOffset = 24;

export function layOut(panel: LinePanel, measures: Measures): LineLayout {
  const { width, small, text, lines } = measures;
  const named = panel.series.length > 1 ? panel.series.filter(({ label }) => label !== '') : [];
  const height = Math.max(lines, named.length * labelHeight + 60);
  const endSize = isNarrow(measures) ? small : text;
  const endWidth = Math.max(0, ...named.map((series) => measure(endText(series, panel), endSize, 600)));
  const plot: Box = {
    left: 40,
    right: width - (named.length === 0 ? 16 : endWidth + endOffset + 4),
    top: 30,
    bottom: height - 28,
  };
  const [low, high] = rangeOf(panel);
  const x = scaleLinear([panel.domain[0] - 0.4, panel.domain[1] + 0.4], [plot.left, plot.right]);
  const y = scaleLinear(panel.reverse ? [high, low] : [low, high], [plot.bottom, plot.top]);
  const breaks = panel.breaks.map(({ year, label }) => breakAt(x(year - 0.5), label, small));
  const scales = { x, y, plot, measures };
  return {
    height,
    plot,
    x,
    y,
    years: yearsOf(panel, x(1) - x(0), small),
    ticks: panel.reverse ? [low, ...ticks(low, high, 4).filter((tick) => tick > 5)] : ticks(low, high, 4),
    breaks,
    ends: endLabels(panel, scales),
    endSize,
    values: valueLabels(panel, scales, [
      ...breaks.map(({ x: at, y: top, label, anchor }) => {
        const long = measure(label, small);
        return boxAt({ x: at + (anchor === 'end' ? -long : long) / 2, y: top }, long);
      }),
      ...panel.targets.map((target) => targetBox(target, scales)),
    ]),
  };
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly plot: Box;
  readonly measures: Measures;
}

type Series = LinePanel['series'][number];

/** The name of a series and its last figure, with the year where the axis goes on: "Bắc Kạn 85,16% (2019)". */
export function endText({ label, points }: Series, { domain: [, to] }: LinePanel): string {
  const last = points.at(-1);
  if (last === undefined) return label;
  return `${label} ${last.text}${last.year < to ? ` (${last.year})` : ''}`;
}

const isLed = ({ breaks }: LinePanel, last: LinePoint): boolean =>
  !breaks.some(({ year }) => year > last.year);

/** Rates keep a margin of some points around what is drawn; ranks begin at 1. */
export function rangeOf({ series, targets, reverse }: LinePanel): [number, number] {
  const values = [...series.flatMap(({ points }) => points), ...targets].map(
    ({ quantity }) => quantity.value,
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  return reverse
    ? [1, Math.max(high + 5, 63)]
    : [Math.max(0, Math.floor((low - 4) / 5) * 5), Math.min(100, Math.ceil((high + 2) / 5) * 5)];
}

/** Every year, if the width allows; else those that hold figures, and of the others what finds room between them. */
function yearsOf({ domain: [from, to], series }: LinePanel, width: number, small: number): readonly number[] {
  const apart = Math.ceil((measure('2025', small) + 8) / width);
  const held = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  const years = Array.from({ length: to - from + 1 }, (_, back) => to - back);
  return years
    .toSorted((a, b) => Number(held.has(b)) - Number(held.has(a)))
    .reduce<readonly number[]>(
      (shown, year) => (shown.some((other) => Math.abs(other - year) < apart) ? shown : [...shown, year]),
      [],
    )
    .toSorted((a, b) => a - b);
}

/** Left of its rule, where the older figures are; right of it, where there is no room. */
const breakAt = (at: number, label: string, small: number): BreakLabel =>
  at - 6 >= measure(label, small)
    ? { at, x: at - 6, y: 12, label, anchor: 'end' }
    : { at, x: at + 6, y: 12, label, anchor: 'start' };

const pointAt = ({ year, quantity }: LinePoint, { x, y }: Scales): Spot => ({
  x: x(year),
  y: y(quantity.value),
});

/** Of several series; one alone has its name beside its last point. */
function endLabels(panel: LinePanel, scales: Scales): readonly EndLabel[] {
  if (panel.series.length === 1) return [];
  const lasts = panel.series.flatMap((series, index) => {
    const last = series.points.at(-1);
    return last === undefined || series.label === ''
      ? []
      : [
          {
            series: index,
            text: endText(series, panel),
            from: pointAt(last, scales),
            isLed: isLed(panel, last),
          },
        ];
  });
  const { top, bottom, right } = scales.plot;
  const heights = spread(
    lasts.map(({ from }) => from.y),
    top,
    bottom,
  );
  return lasts.map((last, index) => ({ ...last, x: right + endOffset, y: heights[index] ?? last.from.y }));
}

/** The figures of a single series beside its points, the newest and the oldest first; of several the table tells them. */
function valueLabels(
  { series, domain: [, to] }: LinePanel,
  scales: Scales,
  obstacles: readonly Box[],
): readonly Placed<LinePoint>[] {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return [];
  const { plot } = scales;
  const last = only.points.at(-1);
  const shown = only.points.map((point) =>
    point === last ? { ...point, text: `${only.label} ${point.text}`.trim() } : point,
  );
  const order = [...shown.slice(-1), ...shown.slice(0, 1), ...shown.slice(1, -1)];
  const wishes = [...new Set(order)].map((point) => {
    const width = measure(point.text, scales.measures.text, 600) + 4;
    const at = pointAt(point, scales);
    const x = Math.min(
      Math.max(at.x, plot.left + width / 2),
      plot.right + (point.year === to ? 16 : 0) - width / 2,
    );
    return { item: point, width, spots: [-17, 17].map((dy) => ({ x, y: at.y + dy })) };
  });
  const dots = only.points.map((point) => boxAt(pointAt(point, scales), 2 * radius - 2, 2 * radius - 2));
  return placeLabels(wishes, [...dots, ...obstacles], { ...plot, right: plot.right + 16, top: 0 });
}

/** Where a target's line ends: with its period, and not outside the picture. */
export const endOfTarget = ({ to }: TargetDatum, { x, plot }: Pick<Scales, 'x' | 'plot'>): number =>
  to === 0 ? plot.right : Math.min(x(to + 0.4), plot.right);

const targetBox = (target: TargetDatum, { x, y, plot, measures }: Scales): Box => {
  const width = measure(target.text, measures.small, 600);
  return boxAt({ x: endOfTarget(target, { x, plot }) - width / 2, y: y(target.quantity.value) - 9 }, width);
};
