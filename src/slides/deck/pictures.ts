import type { BarPanel, Panel } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { rowHeights } from '../../core/charts/draw/bars-layout.ts';
import { drawOn } from '../../core/charts/draw/draw.ts';
import type { Explain } from '../../core/charts/draw/explain.ts';
import { sizes, type Measures } from '../../core/charts/draw/sizes.ts';
import { sizeOf } from '../../core/charts/poster/panel-blocks.ts';
import { roomOf } from './chart-room.ts';
import type { ChartSlide } from './slide.ts';

/** The picture of one panel of a slide, as large as its room allows; `id` is unique in the page. */
export function slidePicture(
  context: Context,
  slide: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): string {
  const room = Math.floor(roomOf(context, slide)) - reserve;
  const size = slide.layout === 'row' && slide.panels.length > 1 ? sizes.slideHalf : sizes.slide;
  const draw = (measures: Measures): string =>
    drawOn(slide.chart, panel, { id, measures }, context.lang, explain);
  switch (panel.kind) {
    case 'bars':
      return draw({ ...size, ...thicker(slide, size, room) });
    case 'lines':
      return draw({ ...size, lines: Math.min(room, highest) });
    case 'spans':
      return draw({ ...size, tallest: tallestIn(size, room, draw) });
  }
}

/** The same for a phone's column. */
export const slidePictureNarrow = (
  { lang }: Context,
  { chart }: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): string => drawOn(chart, panel, { id, measures: sizes.narrow }, lang, explain);

/** Pictures end on whole pixels, and bars with a part of a gap. */
const reserve = 6;
const highest = 250;
const thickest = { bar: 34, gap: 24 } as const;

/** Few bars are thicker and stand further apart. */
function thicker({ chart, panels }: ChartSlide, size: Measures, room: number): Pick<Measures, 'bar' | 'gap'> {
  const together = barsIn(chart.panels);
  const heights = barsIn(panels).flatMap((panel) => rowHeights(panel, together, size));
  const spare = (room - heights.reduce((sum, height) => sum + height, 0)) / heights.length;
  const more = Math.max(0, Math.floor(spare / 2));
  return {
    bar: Math.min(size.bar + more, thickest.bar),
    gap: Math.min(size.gap + more, thickest.gap),
  };
}

const barsIn = (panels: readonly Panel[]): readonly BarPanel[] =>
  panels.filter((panel) => panel.kind === 'bars');

/** How high the tallest bar over time may be beside its years and its texts, which stand where there is room. */
function tallestIn(size: Measures, room: number, draw: (measures: Measures) => string): number {
  let tallest = Math.min(room, highest);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const over = sizeOf(draw({ ...size, tallest })).height - room;
    if (over <= 0) break;
    tallest = Math.max(tallest - over, lowest);
  }
  return tallest;
}

const mostTries = 4;
const lowest = 20;
