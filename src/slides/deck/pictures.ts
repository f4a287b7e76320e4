import type { BarPanel, Panel } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { rowHeights } from '../../core/charts/draw/bars-layout.ts';
import { layOutOn } from '../../core/charts/draw/draw.ts';
import type { LaidOut } from '../../core/charts/draw/picture.ts';
import type { Explain } from '../../core/charts/draw/explain.ts';
import { sizes, type Measures } from '../../core/charts/draw/sizes.ts';
import { roomOf } from './chart-room.ts';
import type { ChartSlide } from './slide.ts';

/** One panel of a slide, as large as its room allows; `id` is unique in the page. */
export function slidePicture(
  context: Context,
  slide: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): LaidOut {
  const room = Math.floor(roomOf(context, slide)) - reserve;
  const size = slide.layout === 'row' && slide.panels.length > 1 ? sizes.slideHalf : sizes.slide;
  const layOut = (measures: Measures): LaidOut =>
    layOutOn(slide.chart, panel, { id, measures }, context.lang, explain);
  switch (panel.kind) {
    case 'bars':
      return layOut({ ...size, ...thicker(slide, size, room) });
    case 'lines':
      return layOut({ ...size, lines: Math.min(room, highest) });
    case 'spans':
      return within(size, room, layOut);
  }
}

/** The same for a phone's column. */
export const slidePictureNarrow = (
  { lang }: Context,
  { chart }: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): LaidOut => layOutOn(chart, panel, { id, measures: sizes.narrow }, lang, explain);

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

/** Bars over time, as high as lets their years and their texts, which stand where there is room, keep within the room. */
function within(size: Measures, room: number, layOut: (measures: Measures) => LaidOut): LaidOut {
  let tallest = Math.min(room, highest);
  let laidOut = layOut({ ...size, tallest });
  for (let tries = 1; tries <= mostTries && laidOut.height > room; tries += 1) {
    tallest = Math.max(tallest - (laidOut.height - room), lowest);
    laidOut = layOut({ ...size, tallest });
  }
  return laidOut;
}

const mostTries = 4;
const lowest = 20;
