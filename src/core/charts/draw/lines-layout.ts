import { scaleLinear, ticks } from 'd3';
import type { TargetDatum, LinePanel, LinePoint } from '../chart.ts';
import { rangeOf } from '../parts/line-range.ts';
import { boxAt, labelHeight, spread, type Box, type Placed, type Spot } from './labels.ts';
import { pointAt, valueLabels, type Scales, type ValueLabel } from './line-values.ts';
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
  readonly values: readonly Placed<ValueLabel>[];
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

const endOffset = 24;

/** `together`: the panels of the chart, whose years stand above one another. */
export function layOut(panel: LinePanel, together: readonly LinePanel[], measures: Measures): LineLayout {
  const { width, small, text, lines } = measures;
  const height = Math.max(lines, namedIn(panel).length * labelHeight + 60);
  const endSize = isNarrow(measures) ? small : text;
  const names = together.flatMap((each) => namedIn(each).map((series) => endText(series, each)));
  const endWidth = Math.max(0, ...names.map((name) => measure(name, endSize, 600)));
  const plot: Box = {
    left: 40,
    right: width - (names.length === 0 ? 16 : endWidth + endOffset + 4),
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

type Series = LinePanel['series'][number];

const namedIn = ({ series }: LinePanel): readonly Series[] =>
  series.length > 1 ? series.filter(({ label }) => label !== '') : [];

/** The name of a series and its last figure, with the year where the axis goes on: "Bắc Kạn 85,16% (2019)". */
export function endText({ label, points }: Series, { domain: [, to] }: LinePanel): string {
  const last = points.at(-1);
  if (last === undefined) return label;
  return `${label} ${last.text}${last.year < to ? ` (${last.year})` : ''}`;
}

const isLed = ({ breaks }: LinePanel, last: LinePoint): boolean =>
  !breaks.some(({ year }) => year > last.year);

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

/** Where a target's line ends: with its period, and not outside the picture. */
export const endOfTarget = ({ to }: TargetDatum, { x, plot }: Pick<Scales, 'x' | 'plot'>): number =>
  to === 0 ? plot.right : Math.min(x(to + 0.4), plot.right);

const targetBox = (target: TargetDatum, { x, y, plot, measures }: Scales): Box => {
  const width = measure(target.text, measures.small, 600);
  return boxAt({ x: endOfTarget(target, { x, plot }) - width / 2, y: y(target.quantity.value) - 9 }, width);
};
