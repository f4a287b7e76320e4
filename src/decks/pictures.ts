import type { BarPanel, Panel } from '../charts/chart.ts';
import type { Context } from '../charts/context.ts';
import { rowHeights } from '../charts/draw/bars-layout.ts';
import { drawOn } from '../charts/draw/draw.ts';
import type { Explain } from '../charts/draw/explain.ts';
import { sizes, type Measures } from '../charts/draw/sizes.ts';
import { roomOfPanels } from './chart-slides.ts';
import type { ChartSlide } from './slide.ts';

/** The picture of one panel of a slide, as large as its room allows; `id` is unique in the page. */
export function slidePicture(
  context: Context,
  { chart, panels }: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): string {
  const room = roomOfPanels(context, chart, panels);
  const size = panels.length > 1 ? sizes.slideHalf : sizes.slide;
  return drawOn(chart, panel, { id, measures: filling(panel, size, room) }, context.lang, explain);
}

/** The same for a phone's column. */
export const slidePictureNarrow = (
  { lang }: Context,
  { chart }: ChartSlide,
  panel: Panel,
  id: string,
  explain: Explain,
): string => drawOn(chart, panel, { id, measures: sizes.narrow }, lang, explain);

/** Few bars are thicker and stand further apart; lines and bars over time are as high as the room. */
function filling(panel: Panel, size: Measures, room: number): Measures {
  if (panel.kind === 'lines') return { ...size, lines: Math.min(room, highest) };
  if (panel.kind === 'spans')
    return { ...size, tallest: Math.min(Math.max(room - labelsAndYears, 80), highest) };
  return { ...size, ...thicker(panel, size, room) };
}

const highest = 250;
const labelsAndYears = 70;
const thickest = { bar: 34, gap: 24 } as const;

function thicker(panel: BarPanel, size: Measures, room: number): Pick<Measures, 'bar' | 'gap'> {
  const heights = rowHeights(panel, [panel], size);
  const spare = (room - heights.reduce((sum, height) => sum + height, 0)) / heights.length;
  const more = Math.max(0, Math.floor(spare / 2));
  return {
    bar: Math.min(size.bar + more, thickest.bar),
    gap: Math.min(size.gap + more, thickest.gap),
  };
}
