import type { LinePanel, LinePoint } from '../../../core/charts/chart.ts';
import { boxAt, placeLabels, spread, type Box } from '../../../core/charts/draw/labels.ts';
import { endText } from '../../../core/charts/draw/lines-layout.ts';
import { widthOf } from '../arial.ts';
import { lineColour, signOf } from './line-looks.ts';
import type { LineLabels, LineScales } from './line-scales.ts';
import { letterSize, lineLength, type Label } from './plot.ts';

/** Labels are placed by the rules of the pictures of the site, whose lines are 17 high. */
const shrink = 17 / lineLength;
/** From a point to the text beside it, as programs set it. */
const besidePoint = 8;
const columnGap = 14;

const said = (panel: LinePanel, index: number): string => {
  const series = panel.series[index];
  return series === undefined ? '' : `${signOf(index)} ${endText(series, panel)}`;
};

/** The room at the right for the names of several series. */
export const endWidth = (panel: LinePanel): number =>
  Math.max(...panel.series.map((_, index) => widthOf(said(panel, index), letterSize, true))) * 1.04 +
  columnGap +
  8;

/** Name and last figure of each series, in a column at the right, moved apart where they would touch. */
export function endLabels(panel: LinePanel, { x, y, inner }: LineScales): LineLabels {
  const lasts = panel.series.flatMap(({ points }, index) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ last, index, x: x(last.year), y: y(last.quantity.value) }];
  });
  const heights = spread(
    lasts.map((at) => at.y * shrink),
    inner.y * shrink,
    (inner.y + inner.height) * shrink,
  );
  const column = inner.x + inner.width + columnGap;
  return new Map(
    lasts.map(({ last, index, x: from, y: level }, order): [string, Label] => {
      const series = panel.series[index];
      return [
        last.figure.id,
        {
          text: series === undefined ? last.text : endText(series, panel),
          sign: { text: signOf(index), colour: lineColour(index) },
          position: 'r',
          colour: 'tx1',
          offset: {
            x: column - (from + besidePoint),
            y: (heights[order] ?? level * shrink) / shrink - level,
          },
        },
      ];
    }),
  );
}

/** The figures of a single series, above or below their points. */
export function pointLabels(panel: LinePanel, { x, y, inner }: LineScales): LineLabels {
  const [only] = panel.series;
  if (only === undefined) return new Map();
  const last = only.points.at(-1);
  const at = (point: LinePoint) => ({ x: x(point.year) * shrink, y: y(point.quantity.value) * shrink });
  const textOf = (point: LinePoint): string =>
    point === last ? `${only.label} ${point.text}`.trim() : point.text;
  const wishes = only.points.map((point) => {
    const spot = at(point);
    const width = (widthOf(textOf(point), letterSize, true) + 6) * shrink;
    return { item: point, width, spots: [-17, 17].map((dy) => ({ x: spot.x, y: spot.y + dy })) };
  });
  const dots = only.points.map((point) => boxAt(at(point), 12, 12));
  const bounds: Box = { left: -Infinity, right: Infinity, top: 0, bottom: (inner.y + inner.height) * shrink };
  const placed = placeLabels(wishes, [...dots, ...targetBoxes(panel, { x, y })], bounds);
  return new Map(
    placed.map(({ item, y: level }): [string, Label] => [
      item.figure.id,
      { text: textOf(item), position: level < at(item).y ? 't' : 'b', colour: 'tx1' },
    ]),
  );
}

/** A target's text stands above the end of its line. */
const targetBoxes = (
  { targets, domain: [first, last] }: LinePanel,
  { x, y }: Pick<LineScales, 'x' | 'y'>,
): readonly Box[] =>
  targets.flatMap((target) => {
    const level = y(target.quantity.value) * shrink;
    const [from, to] = [Math.max(first, target.from), target.to === 0 ? last : Math.min(last, target.to)];
    const text = boxAt({ x: x(to) * shrink, y: level - 14 }, widthOf(target.text, letterSize, true) * shrink);
    return [text, { left: x(from) * shrink, right: x(to) * shrink, top: level - 2, bottom: level + 2 }];
  });
