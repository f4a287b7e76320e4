import * as Plot from '@observablehq/plot';
import type { BarPanel } from '../chart.ts';
import { layOut, type Bar, type TextLine } from './bars-layout.ts';
import { link, type Explain } from './explain.ts';
import { isNarrow, type Measures } from './sizes.ts';
import { drawSvg, type Frame } from './svg.ts';
import { fillOf, inkOn, isAtLeast, isAtMost, openSlices, paleStyle, strokeOf } from './tones.ts';

/** Rows of horizontal bars from zero. */
export function drawBars(
  panel: BarPanel,
  together: readonly BarPanel[],
  frame: Frame,
  explain: Explain,
): string {
  const { height, left, right, max, bars, ends, labels, axis } = layOut(
    panel,
    together,
    frame.measures,
    explain,
  );
  const { measures } = frame;
  const results = bars.filter(({ datum }) => datum.tone !== 'target');
  const targets = bars.filter(({ datum }) => datum.tone === 'target');
  return drawSvg(frame, {
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(
        results.filter(({ datum }) => !isAtMost(datum)),
        {
          ...box,
          stroke: ({ datum }: Bar) => (datum.hollow || datum.tone === 'remainder' ? strokeOf(datum) : 'none'),
          strokeWidth: 1.25,
        },
      ),
      Plot.rect(
        results.filter(({ datum }) => isAtMost(datum)),
        { ...box, ...paleStyle, stroke: ({ datum }: Bar) => strokeOf(datum) },
      ),
      ...openEnds(results.filter(({ datum, isEnd }) => isEnd && isAtLeast(datum))),
      Plot.ruleX(targets, {
        x: 'x2',
        y1: 'y1',
        y2: 'y2',
        stroke: 'var(--tone-target)',
        strokeWidth: 4,
        ...link,
      }),
      Plot.ruleX(axis, { x: 0, y1: 'y1', y2: 'y2', stroke: 'var(--ink)', strokeWidth: 1 }),
      partLabels(
        results.filter(({ isLabelled }) => isLabelled),
        measures,
      ),
      ...ends.map((end) => endLabel(end, measures)),
      Plot.text(labels, {
        x: 'x',
        y: 'y',
        text: 'text',
        dx: isNarrow(measures) ? 0 : -12,
        textAnchor: isNarrow(measures) ? 'start' : 'end',
        fontSize: measures.text,
        fill: 'var(--ink)',
      }),
    ],
  });
}

const box = {
  x1: 'x1',
  x2: 'x2',
  y1: 'y1',
  y2: 'y2',
  insetRight: 1,
  fill: ({ datum }: Bar) => fillOf(datum),
  ...link,
} as const;

/** The end of an at-least bar runs out in slices: the true value lies somewhere to the right. */
const openEnds = (open: readonly Bar[]): Plot.Markish[] =>
  openSlices.map(([from, width]) =>
    Plot.rect(open, {
      x1: 'x2',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      insetLeft: from - 1,
      insetRight: 1 - from - width,
      fill: ({ datum }: Bar) => strokeOf(datum),
      pointerEvents: 'none',
    }),
  );

/** The number inside a part of a bar; where there is no room the table and the pointer tell it. */
const partLabels = (bars: readonly Bar[], { bar, small }: Measures): Plot.Markish =>
  Plot.text(bars, {
    x: 'x1',
    dx: 6,
    y: ({ y1 }: Bar) => y1 + bar / 2,
    text: ({ datum }: Bar) => datum.text,
    textAnchor: 'start',
    fontSize: small,
    fontWeight: 600,
    fill: ({ datum }: Bar) => inkOn(datum),
    pointerEvents: 'none',
  });

const endLabel = ({ text, x, y, dx, isSoft }: TextLine, measures: Measures): Plot.Markish =>
  Plot.text([text], {
    x: () => x,
    y: () => y,
    dx,
    textAnchor: 'start',
    fontSize: isSoft ? measures.small : measures.text,
    fontWeight: isSoft ? 400 : 600,
    fill: isSoft ? 'var(--ink-soft)' : 'var(--ink)',
  });
