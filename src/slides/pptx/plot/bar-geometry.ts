import type { BarPanel } from '../../../core/charts/chart.ts';
import { axisEnd, reach } from '../../../core/charts/draw/bars-layout.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { widthOf } from '../arial.ts';
import { countLines } from '../fit.ts';
import type { Place } from '../shapes.ts';
import { endText, isDivided, nameOf } from './bar-rows.ts';
import { letterSize, lineLength, type Frame } from './plot.ts';

/** Where bars stand in their frame, in points. */
export interface BarGeometry {
  readonly inner: Place;
  /** Between bars, in hundredths of their thickness. */
  readonly gap: number;
  /** Points for one unit of the axis. */
  readonly scale: number;
}

/** The room that names may take, in parts of the frame, the least first. */
const mostShare = 0.5;
const shares = [0.26, 0.32, 0.38, 0.44, mostShare] as const;
const thickest = 48;
export const tallestRow = 80;
const afterName = 12;
/** From a bar to its text. */
const beforeText = 12;

/** Where the bars of a panel stand; those of the panels that it is drawn `together` with begin and end at the same places. */
export function barGeometry(
  panel: BarPanel,
  together: readonly BarPanel[],
  frame: Frame,
  lang: Lang,
): BarGeometry {
  const height = heightOf(panel, frame);
  // Few bars stand in the upper middle.
  const y = (frame.height - height) / 3;
  const row = height / panel.rows.length;
  const x = Math.max(...together.map((each) => nameWidth(each, frame, lang)));
  const width = frame.width - x - Math.max(...together.map((each) => rightSpace(each, frame.width - x)));
  const thickness = Math.min(row * 0.62, thickest);
  return {
    inner: { x, y, width, height },
    gap: Math.round((row / thickness - 1) * 100),
    scale: width / axisEnd(panel),
  };
}

const heightOf = ({ rows }: BarPanel, { height, row }: Frame): number =>
  row === undefined ? Math.min(height, rows.length * tallestRow) : rows.length * row;

/** As narrow as lets every name stand beside its row. */
function nameWidth(panel: BarPanel, frame: Frame, lang: Lang): number {
  const names = panel.rows.map((each) => nameOf(each, isDivided(panel), lang));
  const longest = Math.max(...names.map((name) => widthOf(name, letterSize))) * 1.04 + afterName;
  return Math.min(shareFor(panel, frame, lang) ?? frame.width * mostShare, longest);
}

/** Whether every name stands beside its row, not over those of others. */
export const namesFit = (panel: BarPanel, frame: Frame, lang: Lang): boolean =>
  shareFor(panel, frame, lang) !== undefined;

function shareFor(panel: BarPanel, frame: Frame, lang: Lang): number | undefined {
  const names = panel.rows.map((each) => nameOf(each, isDivided(panel), lang));
  const row = heightOf(panel, frame) / names.length;
  const fits = (room: number): boolean =>
    names.every((name) => countLines(name, room - afterName, { size: letterSize }) * lineLength <= row);
  return shares.map((share) => share * frame.width).find(fits);
}

/** As little room at the right as lets every row's text stand after its bar. */
function rightSpace(panel: BarPanel, width: number): number {
  const needs = panel.rows.map((row) => {
    const need = row.data.length === 0 ? 0 : widthOf(endText(row), letterSize, true) * 1.04 + beforeText;
    const part = reach(row) / axisEnd(panel);
    return part === 0 ? 0 : Math.max(0, (need - (1 - part) * width) / part);
  });
  return Math.max(4, ...needs);
}
