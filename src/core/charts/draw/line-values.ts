import { pairs } from 'd3';
import type { LinePanel, LinePoint } from '../chart.ts';
import { boxAt, placeLabels, type Box, type Placed, type Spot } from './labels.ts';
import type { Measures } from './sizes.ts';
import { measure } from './text.ts';

/** Where the figures of a line stand beside its points. */

export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly plot: Box;
  readonly measures: Measures;
}

/** A point with its text, which is led by the name of a line that stands alone. */
export interface ValueLabel {
  readonly point: LinePoint;
  readonly text: string;
}

const radius = 8;

export const pointAt = ({ year, quantity }: LinePoint, { x, y }: Scales): Spot => ({
  x: x(year),
  y: y(quantity.value),
});

/** The figures of a single series beside its points, the newest and the oldest first; of several the table tells them. */
export function valueLabels(
  { series, domain: [, to] }: LinePanel,
  scales: Scales,
  obstacles: readonly Box[],
): readonly Placed<ValueLabel>[] {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return [];
  const { plot } = scales;
  const last = only.points.at(-1);
  const shown = only.points.map((point) => ({
    point,
    text: point === last ? `${only.label} ${point.text}`.trim() : point.text,
  }));
  const order = [...shown.slice(-1), ...shown.slice(0, 1), ...shown.slice(1, -1)];
  const wishes = [...new Set(order)].map((item) => {
    const { point, text } = item;
    const width = measure(text, scales.measures.text, 600) + 4;
    const at = pointAt(point, scales);
    const x = Math.min(
      Math.max(at.x, plot.left + width / 2),
      plot.right + (point.year === to ? 16 : 0) - width / 2,
    );
    return { item, width, spots: [-17, 17].map((dy) => ({ x, y: at.y + dy })) };
  });
  const dots = only.points.map((point) => boxAt(pointAt(point, scales), 2 * radius - 2, 2 * radius - 2));
  const lines = only.segments.flatMap((segment) => alongLine(segment.map((point) => pointAt(point, scales))));
  const bounds = { ...plot, right: plot.right + 16, top: 0 };
  return placeLabels(wishes, [...dots, ...obstacles], bounds, lines);
}

const lineStep = 4;

/** A line as small boxes along it, which texts keep clear of. */
const alongLine = (spots: readonly Spot[]): readonly Box[] =>
  pairs(spots).flatMap(([from, to]) => {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / lineStep);
    return Array.from({ length: steps + 1 }, (_, step) => {
      const part = step / steps;
      const spot = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      return boxAt(spot, lineStep, lineStep);
    });
  });
