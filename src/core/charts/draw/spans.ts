import * as Plot from '@observablehq/plot';
import { dataOf, type Datum, type SpanPanel } from '../chart.ts';
import { link, type Explain } from './explain.ts';
import { layOut, openSlicesAtStart, type Bar, type SpanLayout } from './spans-layout.ts';
import { toldAmong, type Drawing, type Frame, type LaidOut } from './picture.ts';
import { drawSvg, markOf } from './svg.ts';
import { fillOf, isAtLeast, isAtMost, openSlices, paleStyle, strokeOf } from './tones.ts';

/** Bars over time from zero: as wide as the span, as high as its average per year. */
export function spansIn(
  panel: SpanPanel,
  domain: readonly [number, number],
  frame: Frame,
  explain: Explain,
): LaidOut {
  const layout = layOut(panel, domain, frame.measures, explain);
  const told = new Set<Datum>(layout.labels.map(({ item }) => item.datum));
  return {
    width: frame.measures.width,
    height: layout.height,
    ...toldAmong(dataOf(panel), (datum) => told.has(datum)),
    draw: () => drawSpans(layout, frame),
  };
}

function drawSpans({ height, floor, bars, years, labels }: SpanLayout, frame: Frame): Drawing {
  const closed = bars.filter(({ isOpen }) => !isOpen);
  return drawSvg(frame, {
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...markOf(
        closed.filter(({ datum }) => !isAtMost(datum) && !datum.hollow),
        (data) => Plot.rect(data, { ...box, ...link, stroke: toneOf }),
      ),
      ...markOf(
        closed.filter(({ datum }) => isAtMost(datum)),
        (data) => Plot.rect(data, { ...box, ...link, ...paleStyle, stroke: toneOf }),
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
const outlines = (hollow: readonly Bar[]): readonly Plot.Markish[] => [
  ...markOf(hollow, (data) =>
    Plot.rect(data, { ...box, fill: 'none', stroke: 'var(--paper)', strokeWidth: 5 }),
  ),
  ...markOf(hollow, (data) =>
    Plot.rect(data, { ...box, ...link, fillOpacity: 0, stroke: toneOf, strokeWidth: 1.5 }),
  ),
];

/** Without a beginning the bar runs out to the left. */
const openStarts = (open: readonly Bar[]): readonly Plot.Markish[] =>
  openSlicesAtStart.flatMap(([from, to]) =>
    markOf(open, (data) =>
      Plot.rect(data, {
        ...box,
        // One link a figure: the first slice, which is the bar.
        ...(from === 0 ? link : {}),
        insetLeft: 0,
        insetRight: 0,
        stroke: ({ datum }: Bar) => (datum.hollow ? strokeOf(datum) : 'none'),
        x1: ({ left, right }: Bar) => right - (right - left) * to,
        x2: ({ left, right }: Bar) => right - (right - left) * from,
      }),
    ),
  );

/** What is at least so high runs out upwards. */
const openTops = (open: readonly Bar[]): readonly Plot.Markish[] =>
  openSlices.flatMap(([from, width]) =>
    markOf(open, (data) =>
      Plot.rect(data, {
        x1: 'left',
        x2: 'right',
        y1: ({ top }: Bar) => top - from,
        y2: ({ top }: Bar) => top - from - width,
        insetLeft: 1,
        insetRight: 1,
        fill: ({ datum }: Bar) => strokeOf(datum),
        pointerEvents: 'none',
      }),
    ),
  );
