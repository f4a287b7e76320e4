import { sum } from 'd3';
import type { BarPanel, BarRow, Datum } from '../chart.ts';
import type { Explain, Explained } from './explain.ts';
import { isNarrow, lineHeight, type Measures } from './sizes.ts';
import { measure, wrap } from './text.ts';
import { isAtLeast, openLength } from './tones.ts';

/** A bar with its place: `x` in units of the axis, `y` in pixels. */
export interface Bar extends Explained {
  readonly datum: Datum;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** The last of its row. */
  readonly isEnd: boolean;
  /** Carries its number inside: there are others in its row, and there is room. */
  readonly isLabelled: boolean;
}
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  /** Words in place of a bar, not a value. */
  readonly isSoft: boolean;
}
/** A row with the top of its bar and the lines of its label, in pixels. */
interface Place {
  readonly row: BarRow;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}
export interface BarLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The end of the axis. */
  readonly max: number;
  readonly bars: readonly Bar[];
  readonly ends: readonly TextLine[];
  readonly labels: readonly TextLine[];
  /** The line from which bars are measured, in pixels: one for all rows, or where labels stand between them, one for each. */
  readonly axis: readonly { readonly y1: number; readonly y2: number }[];
}

/**
 * On a phone the label stands above its bar, else to the left of it. Panels of one chart are drawn `together`: their bars begin at one
 * line and end before one margin, so that 100% is as long in each.
 */
export function layOut(
  panel: BarPanel,
  together: readonly BarPanel[],
  measures: Measures,
  explain: Explain,
): BarLayout {
  const { width, bar, gap } = measures;
  const narrow = isNarrow(measures);
  const labelWidth = widthOfLabels(together, measures);
  const right = Math.max(...together.map((each) => rightSpace(each, width - labelWidth, measures)));
  const places = placeRows(panel.rows, labelWidth, measures);
  const scale = (width - labelWidth - right) / axisEnd(panel);
  const height = (places.at(-1)?.bottom ?? 0) + gap / 2;
  return {
    height,
    left: labelWidth + 1,
    right,
    max: axisEnd(panel),
    bars: places.flatMap(({ row, top }) => stack(row, top, { scale, explain, measures })),
    ends: places.map(({ row, top }) => endLine(row, top + bar / 2)),
    labels: places.flatMap(({ lines }) =>
      lines.map((line) => ({ ...line, x: 0, dx: narrow ? 0 : -12, isSoft: false })),
    ),
    axis: narrow ? places.map(({ top }) => ({ y1: top, y2: top + bar })) : [{ y1: 0, y2: height }],
  };
}

/** The room at the left for the names of all bars; none where they stand above. */
function widthOfLabels(together: readonly BarPanel[], measures: Measures): number {
  if (isNarrow(measures)) return 0;
  const labels = together.flatMap(({ rows }) => rows.map(({ label }) => label));
  return Math.min(measures.names, Math.max(...labels.map((label) => measure(label, measures.text) + 14)));
}

/** The height that each row takes; the first, with the space around all. */
export function rowHeights(
  panel: BarPanel,
  together: readonly BarPanel[],
  measures: Measures,
): readonly number[] {
  const places = placeRows(panel.rows, widthOfLabels(together, measures), measures);
  return places.map(({ bottom }, index) => bottom - (places[index - 1]?.bottom ?? -measures.gap / 2));
}

/** The end of the axis of a panel. */
export const axisEnd = (panel: BarPanel): number => panel.max ?? Math.max(...panel.rows.map(reach), 1);

/** How far the bars of a row reach together. */
export const reach = ({ data }: BarRow): number =>
  sum(
    data.filter(({ tone }) => tone !== 'target'),
    ({ quantity }) => quantity.value,
  ) || Math.max(0, ...data.map(({ quantity }) => quantity.value));

/** As little room at the right as lets every row's text stand after its bar. */
function rightSpace(panel: BarPanel, width: number, measures: Measures): number {
  const needs = panel.rows.map((row) => {
    const { text, x, dx } = endLine(row, 0);
    const need = measure(text, measures.text, 600) + dx + 2;
    const part = x / axisEnd(panel);
    return part === 0 ? 0 : Math.max(0, (need - (1 - part) * width) / part);
  });
  return Math.max(2, ...needs);
}

/** The text after a bar, clear of its open end; where there is no bar, the reason stands at the axis. */
function endLine(row: BarRow, y: number): TextLine {
  const last = row.data.at(-1);
  const isOpen = last !== undefined && isAtLeast(last) && last.tone !== 'target';
  const text = row.end ?? (row.data.length === 1 ? (last?.text ?? '') : '');
  return { text, x: reach(row), y, dx: isOpen ? openLength + 4 : 8, isSoft: last === undefined };
}

function placeRows(rows: readonly BarRow[], labelWidth: number, measures: Measures): readonly Place[] {
  const { text, bar, gap } = measures;
  const narrow = isNarrow(measures);
  const width = narrow ? measures.width - 4 : labelWidth - 14;
  const step = text * lineHeight;
  let y = narrow ? 0 : gap / 2;
  return rows.map((row) => {
    const texts = wrap(row.label, width, text);
    const block = texts.length * step;
    const top = y + (narrow ? block + 3 : Math.max(0, (block - bar) / 2));
    const first = narrow ? y + step / 2 : top + bar / 2 - (block - step) / 2;
    const bottom = narrow ? top + bar : Math.max(top + bar, y + block);
    y = bottom + gap;
    return { row, top, bottom, lines: texts.map((line, index) => ({ text: line, y: first + index * step })) };
  });
}

interface Drawing {
  /** Pixels for one of the axis. */
  readonly scale: number;
  readonly explain: Explain;
  readonly measures: Measures;
}

/** The bars of a row, one after the other; a target is measured from zero. */
function stack({ data }: BarRow, top: number, { scale, explain, measures }: Drawing): Bar[] {
  const { small, bar } = measures;
  let x = 0;
  return data.map((datum, index) => {
    const x1 = datum.tone === 'target' ? 0 : x;
    const x2 = x1 + datum.quantity.value;
    if (datum.tone !== 'target') x = x2;
    const isLabelled = data.length > 1 && measure(datum.text, small, 600) + 12 < (x2 - x1) * scale;
    const isEnd = index === data.length - 1;
    return { datum, x1, x2, y1: top, y2: top + bar, isEnd, isLabelled, ...explain(datum) };
  });
}
