import * as Plot from '@observablehq/plot';
import { groupBy } from '../../figures/cell-key.ts';
import { dataOf, type BarPanel, type BarRow, type Datum } from '../chart.ts';
import { layOut, type Bar, type BarLayout, type TextLine } from './bars-layout.ts';
import { link, type Explain } from './explain.ts';
import { isNarrow, type Measures } from './sizes.ts';
import { toldAmong, type Drawing, type Frame, type LaidOut } from './picture.ts';
import { drawSvg, markOf } from './svg.ts';
import { fillOf, inkOn, isAtLeast, isAtMost, openSlices, paleStyle, strokeOf } from './tones.ts';

/** Rows of horizontal bars from zero. */
export function barsIn(
  panel: BarPanel,
  together: readonly BarPanel[],
  frame: Frame,
  explain: Explain,
): LaidOut {
  const layout = layOut(panel, together, frame.measures, explain);
  const inside = new Set(layout.bars.filter(({ isLabelled }) => isLabelled).map(({ datum }) => datum));
  const beside = new Set(panel.rows.flatMap((row, index) => toldBeside(row, layout.ends[index], inside)));
  return {
    width: frame.measures.width,
    height: layout.height,
    ...toldAmong(dataOf(panel), (datum) => inside.has(datum) || beside.has(datum)),
    draw: () => drawBars(layout, frame),
  };
}

/** Of the parts of a row that have no text inside, the one that the text at its end tells. */
function toldBeside(
  { data }: BarRow,
  end: TextLine | undefined,
  inside: ReadonlySet<Datum>,
): readonly Datum[] {
  const words = ` ${end?.text ?? ''} `;
  const told = data.find((datum) => !inside.has(datum) && words.includes(` ${datum.text} `));
  return told === undefined ? [] : [told];
}

function drawBars({ height, left, right, max, bars, ends, labels, axis }: BarLayout, frame: Frame): Drawing {
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
      ...markOf(
        results.filter(({ datum }) => !isAtMost(datum)),
        (data) =>
          Plot.rect(data, {
            ...box,
            stroke: ({ datum }: Bar) =>
              datum.hollow || datum.tone === 'remainder' ? strokeOf(datum) : 'none',
            strokeWidth: 1.25,
          }),
      ),
      ...markOf(
        results.filter(({ datum }) => isAtMost(datum)),
        (data) => Plot.rect(data, { ...box, ...paleStyle, stroke: ({ datum }: Bar) => strokeOf(datum) }),
      ),
      ...openEnds(results.filter(({ datum, isEnd }) => isEnd && isAtLeast(datum))),
      ...markOf(targets, (data) =>
        Plot.ruleX(data, {
          x: 'x2',
          y1: 'y1',
          y2: 'y2',
          stroke: 'var(--tone-target)',
          strokeWidth: 4,
          ...link,
        }),
      ),
      Plot.ruleX(axis, { x: 0, y1: 'y1', y2: 'y2', stroke: 'var(--ink)', strokeWidth: 1 }),
      ...markOf(
        results.filter(({ isLabelled }) => isLabelled),
        (data) => partLabels(data, measures),
      ),
      ...[...groupBy(ends, ({ isSoft, dx }) => `${isSoft} ${dx}`).values()].map((alike) =>
        endLabels(alike, measures),
      ),
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
const openEnds = (open: readonly Bar[]): readonly Plot.Markish[] =>
  openSlices.flatMap(([from, width]) =>
    markOf(open, (data) =>
      Plot.rect(data, {
        x1: 'x2',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        insetLeft: from - 1,
        insetRight: 1 - from - width,
        fill: ({ datum }: Bar) => strokeOf(datum),
        pointerEvents: 'none',
      }),
    ),
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

/** Texts at the ends of bars, of one look. */
const endLabels = (ends: readonly TextLine[], measures: Measures): Plot.Markish => {
  const [{ isSoft, dx } = { isSoft: false, dx: 0 }] = ends;
  return Plot.text(ends, {
    x: 'x',
    y: 'y',
    text: 'text',
    dx,
    textAnchor: 'start',
    fontSize: isSoft ? measures.small : measures.text,
    fontWeight: isSoft ? 400 : 600,
    fill: isSoft ? 'var(--ink-soft)' : 'var(--ink)',
  });
};
