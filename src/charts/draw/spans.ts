import * as Plot from '@observablehq/plot';
import type { SpanDatum, SpanPanel } from '../chart.ts';
import type { Explain } from './bars.ts';
import { isNarrow, type } from './sizes.ts';
import { drawSvg, type Frame } from './svg.ts';
import { measure } from './text.ts';
import { fillOf, strokeOf } from './tones.ts';

/** A bar over the years that it counts. Times are years with fractions: 2017-12-01 is 2017.92. */
interface Bar {
  readonly datum: SpanDatum;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly href: string;
  readonly title: string;
}

/** How far a bar without a beginning is drawn; nothing is meant by its length. */
const openYears = 1.2;

/** Bars over time from zero: as wide as the span, as high as its average per year. */
export function drawSpans(
  panel: SpanPanel,
  domain: readonly [number, number],
  frame: Frame,
  explain: Explain,
): string {
  const bars = panel.data.map((datum) => ({ datum, ...timesOf(datum), ...explain(datum) }));
  const top = Math.max(...panel.data.map(({ height }) => height.value));
  const years = yearsBetween(domain, isNarrow(frame.width) ? 2 : 1);
  const rect = {
    x1: 'from',
    x2: 'to',
    y1: 0,
    y2: ({ datum }: Bar) => datum.height.value,
    href: 'href',
    title: 'title',
  } as const;
  const closed = bars.filter(({ open }) => !open);
  const open = bars.filter((bar) => bar.open);
  return drawSvg(frame, {
    height: 150,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 26,
    marginBottom: 24,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.rect(closed, {
        ...rect,
        insetLeft: 1,
        insetRight: 1,
        fill: ({ datum }: Bar) => fillOf(datum),
        stroke: ({ datum }: Bar) => strokeOf(datum),
      }),
      ...openStart(open, rect),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.text(years, {
        x: (year: number) => year + 0.5,
        y: 0,
        dy: 14,
        text: String,
        fontSize: type.small,
        fill: 'var(--ink-soft)',
      }),
      Plot.text(bars, {
        x: (bar: Bar) => anchor(bar, domain, frame.width),
        y: ({ datum }: Bar) => datum.height.value,
        dy: -11,
        text: ({ datum }: Bar) => datum.text,
        fontSize: type.value,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  });
}

/** Without a beginning the bar runs out to the left in slices. */
function openStart(open: readonly Bar[], rect: object): Plot.Markish[] {
  const slices = [
    [0, 0.5],
    [0.58, 0.74],
    [0.82, 0.91],
    [0.97, 1],
  ] as const;
  return slices.map(([from, to]) =>
    Plot.rect(open, {
      ...rect,
      x1: ({ to: end }: Bar) => end - openYears * to,
      x2: ({ to: end }: Bar) => end - openYears * from,
      fill: ({ datum }: Bar) => fillOf(datum),
    }),
  );
}

function timesOf({ start, end }: SpanDatum): { from: number; to: number; open: boolean } {
  const to = decimalYear(end, 1);
  return start === ''
    ? { from: to - openYears, to, open: true }
    : { from: decimalYear(start, 0), to, open: false };
}

/** Days are counted as twelfths and thirtieths: enough for a picture. */
export function decimalYear(iso: string, plusDays: 0 | 1): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + Math.min(day - 1 + plusDays, 30) / 360;
}

function yearsBetween([from, to]: readonly [number, number], step: number): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to) - first }, (_, index) => first + index).filter(
    (year) => (Math.ceil(to) - 1 - year) % step === 0,
  );
}

/** The middle of the bar, moved inwards where the label would leave the picture. */
function anchor({ datum, from, to }: Bar, [start, end]: readonly [number, number], width: number): number {
  const half = ((measure(datum.text, type.value, 600) / 2 + 4) / width) * (end - start);
  return Math.min(Math.max((from + to) / 2, start + half), end - half);
}
