import * as Plot from '@observablehq/plot';
import { sum } from 'd3';
import type { BarPanel, BarRow, Datum } from '../chart.ts';
import { isNarrow, type } from './sizes.ts';
import { drawSvg, type Frame } from './svg.ts';
import { measure, wrap } from './text.ts';
import { fillOf, inkOn, strokeOf } from './tones.ts';

/** A bar with its place: `x` in units of the axis, `y` in pixels. */
interface Bar {
  readonly datum: Datum;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly href: string;
  readonly title: string;
}
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  /** Words in place of a bar, not a value. */
  readonly soft: boolean;
}
/** A row with the top of its bar and the lines of its label, in pixels. */
interface Place {
  readonly row: BarRow;
  readonly top: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}
export type Explain = (datum: Datum) => { readonly href: string; readonly title: string };

const thickness = 22;
const gap = 12;
const openEnd = 20;

/** Rows of horizontal bars from zero; on a phone the label stands above its bar, else to the left of it. */
export function drawBars(panel: BarPanel, frame: Frame, explain: Explain): string {
  const narrow = isNarrow(frame.width);
  const labelWidth = narrow
    ? 0
    : Math.min(230, Math.max(...panel.rows.map(({ label }) => measure(label, type.label) + 14)));
  const space = rightSpace(panel, frame.width - labelWidth);
  const layout = place(panel.rows, narrow ? frame.width - 4 : labelWidth - 14, narrow);
  const bars = layout.flatMap(({ row, top }) => stack(row, top, explain));
  const results = bars.filter(({ datum }) => datum.tone !== 'target');
  const targets = bars.filter(({ datum }) => datum.tone === 'target');
  const open = results.filter(({ datum }) => datum.quantity.qualifier === 'at-least');
  const ends = layout.map(({ row, top }) => endLine(row, top + thickness / 2));
  const labels: Line[] = layout.flatMap(({ lines }) =>
    lines.map((line) => ({ ...line, x: 0, dx: 0, soft: false })),
  );
  const bottom = (layout.at(-1)?.top ?? 0) + thickness;
  const link = { href: 'href', title: 'title' } as const;
  return drawSvg(frame, {
    height: bottom + 6,
    marginLeft: labelWidth + 1,
    marginRight: space,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, maxOf(panel)], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(results, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        insetRight: 1,
        fill: ({ datum }: Bar) => fillOf(datum),
        fillOpacity: ({ datum }: Bar) => (datum.quantity.qualifier === 'at-most' ? 0.45 : 1),
        stroke: ({ datum }: Bar) => (datum.hollow || datum.tone === 'remainder' ? strokeOf(datum) : 'none'),
        strokeWidth: 1.25,
        ...link,
      }),
      ...openEnds(open),
      Plot.ruleX(targets, {
        x: 'x2',
        y1: 'y1',
        y2: 'y2',
        stroke: 'var(--tone-target)',
        strokeWidth: 4,
        ...link,
      }),
      Plot.ruleX(layout, {
        x: 0,
        y1: ({ top }: Place) => top - (narrow ? 0 : gap / 2),
        y2: ({ top }: Place) => top + thickness + (narrow ? 0 : gap / 2),
        stroke: 'var(--ink)',
        strokeWidth: 1,
      }),
      Plot.text(
        results.filter((bar) => fits(bar, panel, frame.width - labelWidth - space)),
        {
          x: 'x1',
          dx: 6,
          y: ({ y1 }: Bar) => y1 + thickness / 2,
          text: ({ datum }: Bar) => datum.text,
          textAnchor: 'start',
          fontSize: type.small,
          fontWeight: 600,
          fill: ({ datum }: Bar) => inkOn(datum),
          pointerEvents: 'none',
        },
      ),
      ...ends.map(({ text, x, y, dx, soft }) =>
        Plot.text([text], {
          x: () => x,
          y: () => y,
          dx,
          textAnchor: 'start',
          fontSize: soft ? type.small : type.value,
          fontWeight: soft ? 400 : 600,
          fill: soft ? 'var(--ink-soft)' : 'var(--ink)',
        }),
      ),
      Plot.text(labels, {
        x: 'x',
        y: 'y',
        text: 'text',
        dx: narrow ? 0 : -12,
        textAnchor: narrow ? 'start' : 'end',
        fontSize: type.label,
        fill: 'var(--ink)',
      }),
    ],
  });
}

/** The end of an at-least bar runs out in slices: the true value lies somewhere to the right. */
function openEnds(open: readonly Bar[]): Plot.Markish[] {
  const slices = [
    [2, 6],
    [10.5, 3.5],
    [16.5, 2],
  ] as const;
  return slices.map(([from, width]) =>
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
}

const reach = ({ data }: BarRow): number =>
  sum(
    data.filter(({ tone }) => tone !== 'target'),
    ({ quantity }) => quantity.value,
  ) || Math.max(0, ...data.map(({ quantity }) => quantity.value));

/** The text after a bar, clear of its open end; where there is no bar, the reason stands at the axis. */
function endLine(row: BarRow, y: number): Line {
  const soft = row.data.length === 0;
  const last = row.data.at(-1);
  const open = last?.quantity.qualifier === 'at-least' && last.tone !== 'target';
  return { text: endOf(row), x: reach(row), y, dx: open ? openEnd + 4 : 8, soft };
}

const endOf = ({ data, end }: BarRow): string => end ?? (data.length === 1 ? (data[0]?.text ?? '') : '');

const maxOf = (panel: BarPanel): number => panel.max ?? Math.max(...panel.rows.map(reach), 1);

/** As little room at the right as lets every row's text stand after its bar. */
function rightSpace(panel: BarPanel, width: number): number {
  const needs = panel.rows.map((row) => {
    const { text, x, dx } = endLine(row, 0);
    const need = measure(text, type.value, 600) + dx + 2;
    const part = x / maxOf(panel);
    return part === 0 ? 0 : Math.max(0, (need - (1 - part) * width) / part);
  });
  return Math.max(2, ...needs);
}

function place(rows: readonly BarRow[], width: number, narrow: boolean): readonly Place[] {
  let y = 0;
  return rows.map((row) => {
    const texts = wrap(row.label, width, type.label);
    const step = type.label * type.lineHeight;
    const block = texts.length * step;
    const top = narrow ? y + block + 3 : y + Math.max(0, (block - thickness) / 2);
    const first = narrow ? y + step / 2 : top + thickness / 2 - (block - step) / 2;
    y = (narrow ? top + thickness : Math.max(top + thickness, y + block)) + gap;
    return { row, top, lines: texts.map((text, index) => ({ text, y: first + index * step })) };
  });
}

function stack(row: BarRow, top: number, explain: Explain): Bar[] {
  let x = 0;
  return row.data.map((datum) => {
    const from = datum.tone === 'target' ? 0 : x;
    const to = from + datum.quantity.value;
    if (datum.tone !== 'target') x = to;
    return { datum, x1: from, x2: to, y1: top, y2: top + thickness, ...explain(datum) };
  });
}

/** A stacked part carries its number inside when there is room; the table and the pointer tell the rest. */
function fits({ datum, x1, x2 }: Bar, panel: BarPanel, plotWidth: number): boolean {
  const row = panel.rows.find(({ data }) => data.includes(datum));
  if (row === undefined || row.data.length === 1) return false;
  return measure(datum.text, type.small, 600) + 12 < ((x2 - x1) / maxOf(panel)) * plotWidth;
}
