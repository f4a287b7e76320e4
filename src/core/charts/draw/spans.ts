import * as Plot from '@observablehq/plot';
import type { SpanPanel } from '../chart.ts';
import { link, type Explain } from './explain.ts';
import { layOut, openSlicesAtStart, type Bar, type SpanLayout } from './spans-layout.ts';
import { drawSvg, type Frame } from './svg.ts';
import { fillOf, isAtLeast, isAtMost, openSlices, paleStyle, strokeOf } from './tones.ts';

/** Bars over time from zero: as wide as the span, as high as its average per year. */
export function drawSpans(
  panel: SpanPanel,
  domain: readonly [number, number],
  frame: Frame,
  explain: Explain,
): string {
  const layout = layOut(panel, domain, frame.measures, explain);
  const { height, floor, bars, years, labels } = layout;
  const closed = bars.filter(({ isOpen }) => !isOpen);
  return drawSvg(frame, {
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(
        closed.filter(({ datum }) => !isAtMost(datum) && !datum.hollow),
        { ...box, ...link, stroke: toneOf },
      ),
      Plot.rect(
        closed.filter(({ datum }) => isAtMost(datum)),
        { ...box, ...link, ...paleStyle, stroke: toneOf },
      ),
      ...outlines(closed.filter(({ datum }) => !isAtMost(datum) && datum.hollow)),
      ...openStarts(bars.filter(({ isOpen }) => isOpen)),
      ...openTops(bars.filter(({ datum }) => isAtLeast(datum))),
      Plot.ruleY([floor], { stroke: 'var(--ink)' }),
      Plot.text(years, {
        x: 'x',
        y: () => floor + 14,
        text: ({ year }: SpanLayout['years'][number]) => String(year),
        fontSize: frame.measures.small,
        fill: 'var(--ink-soft)',
      }),
      Plot.text(labels, {
        x: 'x',
        y: 'y',
        text: ({ item }: SpanLayout['labels'][number]) => item.datum.text,
        fontSize: frame.measures.text,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
    ],
  });
}

const toneOf = ({ datum }: Bar): string => strokeOf(datum);

const box = {
  x1: 'left',
  x2: 'right',
  y1: 'bottom',
  y2: 'top',
  insetLeft: 1,
  insetRight: 1,
  fill: ({ datum }: Bar) => fillOf(datum),
} as const;

/** What sources say otherwise stands over the same years: seen through, and with a light edge where it lies on a filled bar. */
const outlines = (hollow: readonly Bar[]): Plot.Markish[] => [
  Plot.rect(hollow, { ...box, fill: 'none', stroke: 'var(--paper)', strokeWidth: 5 }),
  Plot.rect(hollow, { ...box, ...link, fillOpacity: 0, stroke: toneOf, strokeWidth: 1.5 }),
];

/** Without a beginning the bar runs out to the left. */
const openStarts = (open: readonly Bar[]): Plot.Markish[] =>
  openSlicesAtStart.map(([from, to]) =>
    Plot.rect(open, {
      ...box,
      // One link a figure: the first slice, which is the bar.
      ...(from === 0 ? link : {}),
      insetLeft: 0,
      insetRight: 0,
      stroke: ({ datum }: Bar) => (datum.hollow ? strokeOf(datum) : 'none'),
      x1: ({ left, right }: Bar) => right - (right - left) * to,
      x2: ({ left, right }: Bar) => right - (right - left) * from,
    }),
  );

/** What is at least so high runs out upwards. */
const openTops = (open: readonly Bar[]): Plot.Markish[] =>
  openSlices.map(([from, width]) =>
    Plot.rect(open, {
      x1: 'left',
      x2: 'right',
      y1: ({ top }: Bar) => top - from,
      y2: ({ top }: Bar) => top - from - width,
      insetLeft: 1,
      insetRight: 1,
      fill: ({ datum }: Bar) => strokeOf(datum),
      pointerEvents: 'none',
    }),
  );
