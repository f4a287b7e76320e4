import type { Panel } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { keyOf, targetKey } from '../../core/charts/parts/key.ts';
import type { ChartSlide } from './slide.ts';
import {
  contentWidth,
  halfWidth,
  heightOf,
  keyHeight,
  panelGap,
  remarkGap,
  roomFor,
  textWidth,
  zoom,
} from './stage.ts';

/** The height in which the pictures of a slide have to stand, one beside or all below one another, in pixels of the drawing. */
export function roomOf(context: Context, slide: ChartSlide): number {
  const { panels, layout, remarks, source, doesNotSay } = slide;
  const { site } = context.words;
  const above = panels.map((panel) => headHeight(context, slide, panel));
  const heads =
    layout === 'row'
      ? Math.max(...above)
      : above.reduce((sum, height) => sum + height, 0) + (panels.length - 1) * panelGap;
  const below = remarks.reduce((sum, text) => sum + heightOf(text, 'remark', textWidth), 0);
  const room = roomFor({
    ...slide,
    limits: `${site.doesNotSay}: ${doesNotSay}`,
    foot: `${site.sources}: ${source}`,
  });
  return (room - heads - (below === 0 ? 0 : below + remarkGap)) / zoom;
}

function headHeight(context: Context, { chart, panels, layout }: ChartSlide, panel: Panel): number {
  const width = layout === 'row' && panels.length > 1 ? halfWidth : contentWidth;
  const hasKey = keyOf(panel).length + targetKey(context, chart).length > 0;
  return (
    heightOf(panel.heading, 'heading', width) +
    heightOf(panel.caption, 'caption', width) +
    (hasKey ? keyHeight : 0)
  );
}
