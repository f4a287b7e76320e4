import { scaleLinear } from 'd3';
import type { Chart, SpanDatum, SpanPanel } from '../chart.ts';
import type { Explain, Explained } from './explain.ts';
import { labelHeight, placeLabels, type Box, type Placed } from './labels.ts';
import type { Measures } from './sizes.ts';
import { measure } from './text.ts';
import { isAtLeast, openLength } from './tones.ts';

/** A bar over the years that it counts, in pixels. */
export interface Bar extends Explained, Box {
  readonly datum: SpanDatum;
  /** Without a beginning. */
  readonly isOpen: boolean;
}
export interface SpanLayout {
  readonly height: number;
  /** Where bars stand. */
  readonly floor: number;
  readonly bars: readonly Bar[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly labels: readonly Placed<Bar>[];
}

/** How many years a bar without a beginning is drawn; nothing is meant by its length. */
const openYears = 1.2;
/** The slices in which it runs out, as parts of that length back from its end. */
export const openSlicesAtStart = [
  [0, 0.5],
  [0.58, 0.74],
  [0.82, 0.91],
  [0.97, 1],
] as const;
const footing = 24;
/** A day would be narrower than a pixel. */
const thinnest = 5;

export function layOut(
  panel: SpanPanel,
  domain: readonly [number, number],
  measures: Measures,
  explain: Explain,
): SpanLayout {
  const { width, tallest } = measures;
  const x = scaleLinear(domain, [2, width - 2]);
  const tops = panel.data.map(({ height }) => height.value);
  const y = scaleLinear([0, Math.max(panel.max, ...tops, 1)], [0, -tallest]);
  const low = panel.data.map((datum): Bar => {
    const { from, to, isOpen } = timesOf(datum);
    const right = Math.max(x(to), x(from) + thinnest);
    const sides = { left: x(from), right, top: y(datum.height.value), bottom: 0 };
    return { datum, isOpen, ...sides, ...explain(datum) };
  });
  const placed = labelsOf(low, measures);
  const ceiling = Math.min(-tallest, ...placed.map((label) => label.y - labelHeight / 2)) - 4;
  const down = <T extends { readonly y: number }>(item: T): T => ({ ...item, y: item.y - ceiling });
  return {
    height: footing - ceiling,
    floor: -ceiling,
    bars: low.map((bar) => ({ ...bar, top: bar.top - ceiling, bottom: -ceiling })),
    years: yearsOf(domain, x, measures),
    labels: placed.map(down),
  };
}

/** Each text above its bar, higher where another bar or text is in the way. */
function labelsOf(bars: readonly Bar[], { width, text }: Measures): readonly Placed<Bar>[] {
  const roof = (bar: Bar) => bar.top - (isAtLeast(bar.datum) ? openLength : 0);
  const upwards = bars.toSorted((a, b) => b.top - a.top);
  const wishes = upwards.map((bar) => {
    const long = measure(bar.datum.text, text, 600) + 4;
    const x = Math.min(Math.max((bar.left + bar.right) / 2, long / 2), width - long / 2);
    const spots = Array.from({ length: 20 }, (_, step) => ({
      x,
      y: roof(bar) - 10 - step * (labelHeight / 2),
    }));
    return { item: bar, width: long, spots };
  });
  const obstacles = bars.map((bar) => ({ ...bar, top: roof(bar) }));
  return placeLabels(wishes, obstacles, { left: 0, right: width, top: -Infinity, bottom: 0 });
}

/** Times are years with fractions: 2017-12-01 is 2017.92. */
export function timesOf({ start, end }: SpanDatum): {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
} {
  const to = decimalYear(end, 1);
  return start === ''
    ? { from: to - openYears, to, isOpen: true }
    : { from: decimalYear(start, 0), to, isOpen: false };
}

/** Days are counted as twelfths and thirtieths: enough for a picture. */
function decimalYear(iso: string, plusDays: 0 | 1): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + Math.min(day - 1 + plusDays, 30) / 360;
}

/** Every year, or every second, third …, back from the last, as the width allows. */
function yearsOf(
  [from, to]: readonly [number, number],
  x: (year: number) => number,
  { small }: Measures,
): SpanLayout['years'] {
  const step = Math.ceil((measure('2025', small) + 8) / (x(1) - x(0)));
  const years = Array.from({ length: to - from }, (_, index) => from + index);
  return years.filter((year) => (to - 1 - year) % step === 0).map((year) => ({ year, x: x(year + 0.5) }));
}

/** All panels of a chart of spans share one time axis, so that their years can be compared though their heights can not. */
export function spanDomain(chart: Chart): readonly [number, number] {
  const domain = domains.get(chart) ?? domainOf(chart);
  domains.set(chart, domain);
  return domain;
}

const domains = new WeakMap<Chart, readonly [number, number]>();

function domainOf({ panels }: Chart): readonly [number, number] {
  const data = panels
    .filter((panel): panel is SpanPanel => panel.kind === 'spans')
    .flatMap((panel) => panel.data);
  const times = data.map(timesOf);
  return [
    Math.floor(Math.min(...times.map(({ from }) => from))),
    Math.ceil(Math.max(...times.map(({ to }) => to)) - 0.01),
  ];
}
