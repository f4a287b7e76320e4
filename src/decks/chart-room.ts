import type { Context } from '../charts/context.ts';
import { keyOf, targetKey } from '../charts/key.ts';
import type { ChartSlide } from './slide.ts';
import {
  contentWidth,
  halfWidth,
  heightOf,
  keyHeight,
  remarkGap,
  roomFor,
  textWidth,
  zoom,
} from './stage.ts';

/** The height in which the pictures of a slide have to stand, in pixels of the drawing. */
export function roomOf(context: Context, slide: ChartSlide): number {
  const { chart, panels, remarks, source, doesNotSay } = slide;
  const { site } = context.words;
  const width = panels.length > 1 ? halfWidth : contentWidth;
  const above = panels.map(
    (panel) =>
      heightOf(panel.heading, 'heading', width) +
      heightOf(panel.caption, 'caption', width) +
      (keyOf(panel).length + targetKey(context, chart).length > 0 ? keyHeight : 0),
  );
  const below = remarks.reduce((sum, text) => sum + heightOf(text, 'remark', textWidth), 0);
  const foot = [`${site.doesNotSay}: ${doesNotSay}`, `${site.sources}: ${source}`];
  const room = roomFor({ ...slide, foot }) - Math.max(...above) - (below === 0 ? 0 : below + remarkGap);
  return room / zoom;
}
