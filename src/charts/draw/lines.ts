import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import type { Datum, LinePanel, LinePoint, LineSeries } from '../chart.ts';
import type { Explain } from './bars.ts';
import { isNarrow, type } from './sizes.ts';
import { drawSvg, type Frame } from './svg.ts';
import { fillOf, strokeOf } from './tones.ts';

interface Point {
  readonly point: LinePoint;
  readonly href: string;
  readonly title: string;
}
type Run = Pick<Point, 'point'> & { readonly z: string };
type Target = Omit<Point, 'point'> & { readonly target: Datum };
type Break = LinePanel['breaks'][number];
export type FormatTick = (value: number) => string;

/** Points over years; a line joins only what no gap and no break lies between. */
export function drawLines(panel: LinePanel, frame: Frame, explain: Explain, format: FormatTick): string {
  const narrow = isNarrow(frame.width);
  const points = panel.series.flatMap((series) =>
    series.points.map((point) => ({ point, ...explain(point) })),
  );
  const runs = panel.series.flatMap(({ segments }, run) =>
    segments.flatMap((segment, part) => segment.map((point) => ({ point, z: `${run}-${part}` }))),
  );
  const [low, high] = rangeOf(panel);
  const years = yearsOf(panel, narrow);
  const targets = panel.targets.map((target) => ({ target, ...explain(target) }));
  return drawSvg(frame, {
    height: narrow ? 210 : 240,
    marginLeft: 40,
    marginRight: 16,
    marginTop: 30,
    marginBottom: 28,
    x: { domain: [panel.domain[0] - 0.4, panel.domain[1] + 0.4], axis: null },
    y: { domain: panel.reverse ? [high, low] : [low, high], axis: null },
    marks: [
      Plot.ruleY(ticks(low, high, 4), { stroke: 'var(--rule)' }),
      Plot.text(ticks(low, high, 4), {
        x: panel.domain[0] - 0.4,
        y: (tick: number) => tick,
        dx: -6,
        text: format,
        textAnchor: 'end',
        fontSize: type.small,
        fill: 'var(--ink-soft)',
      }),
      Plot.text(years, {
        x: (year: number) => year,
        y: panel.reverse ? high : low,
        dy: 18,
        text: String,
        fontSize: type.small,
        fill: 'var(--ink-soft)',
      }),
      Plot.ruleX(panel.breaks, {
        x: ({ year }: Break) => year - 0.5,
        stroke: 'var(--tone-refusal)',
        strokeWidth: 1.5,
        strokeDasharray: '2 4',
      }),
      ...panel.breaks.map(({ year, label }) => breakLabel(label, year - 0.5, panel.domain)),
      Plot.ruleY(targets, {
        y: ({ target }: Target) => target.quantity.value,
        stroke: 'var(--tone-target)',
        strokeWidth: 2.5,
        strokeDasharray: '7 4',
        href: 'href',
        title: 'title',
      }),
      Plot.text(targets, {
        x: panel.domain[1] + 0.4,
        y: ({ target }: Target) => target.quantity.value,
        dy: -9,
        text: ({ target }: Target) => target.text,
        textAnchor: 'end',
        fontSize: type.small,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.line(runs, {
        x: ({ point }: Run) => point.year,
        y: ({ point }: Run) => point.quantity.value,
        z: 'z',
        stroke: ({ point }: Run) => strokeOf(point),
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: ({ point }: Point) => point.year,
        y: ({ point }: Point) => point.quantity.value,
        r: 6,
        fill: ({ point }: Point) => fillOf(point),
        stroke: ({ point }: Point) => strokeOf(point),
        strokeWidth: 2,
        href: 'href',
        title: 'title',
      }),
      Plot.text(points, {
        x: ({ point }: Point) => point.year,
        y: ({ point }: Point) => point.quantity.value,
        dy: -17,
        text: ({ point }: Point) => point.text,
        fontSize: type.value,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      Plot.text(panel.series.length > 1 ? panel.series : [], {
        x: ({ points: [...all] }: LineSeries) => all.at(-1)?.year,
        y: ({ points: [...all] }: LineSeries) => all.at(-1)?.quantity.value,
        dx: 10,
        text: 'label',
        textAnchor: 'start',
        fontSize: type.small,
        fill: 'var(--ink)',
      }),
    ],
  });
}

/** Beside its rule, on the side where there is room. */
function breakLabel(label: string, at: number, [from, to]: readonly [number, number]): Plot.Markish {
  const left = at > (from + to) / 2;
  const side = { textAnchor: left ? 'end' : 'start', dx: left ? -6 : 6 } as const;
  return Plot.text([label], {
    x: () => at,
    frameAnchor: 'top',
    dy: -22,
    lineAnchor: 'top',
    text: String,
    fontSize: type.small,
    fill: 'var(--tone-refusal)',
    ...side,
  });
}

/** Rates keep a margin of some points around what is drawn; ranks begin at 1. */
function rangeOf({ series, targets, reverse }: LinePanel): [number, number] {
  const values = [...series.flatMap(({ points }) => points), ...targets].map(
    ({ quantity }) => quantity.value,
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  return reverse
    ? [1, Math.max(high + 5, 63)]
    : [Math.max(0, Math.floor((low - 4) / 5) * 5), Math.min(100, Math.ceil((high + 2) / 5) * 5)];
}

function yearsOf({ domain: [from, to] }: LinePanel, narrow: boolean): number[] {
  const step = narrow && to - from > 7 ? 2 : 1;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (year) => (to - year) % step === 0,
  );
}
