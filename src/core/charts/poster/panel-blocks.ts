import type { Chart, Panel } from '../chart.ts';
import { svgOf, type Picture } from '../draw/picture.ts';
import { untoldIn } from '../parts/untold.ts';
import type { Context } from '../../reading/context.ts';
import { drawPanel } from '../draw/draw.ts';
import type { Explain } from '../draw/explain.ts';
import { sizes, type Size } from '../draw/sizes.ts';
import { keyOf } from '../parts/key.ts';
import type { Block } from './block.ts';
import { keyBlock } from './key-block.ts';
import { styles } from './styles.ts';
import { textBlock } from './text-block.ts';

/** A panel with its heading, caption and key, and in words what found no room in the picture. */
export function panelBlocks(
  context: Context,
  chart: Chart,
  panel: Panel,
  size: Size,
  left: number,
  explain: Explain,
): readonly Block[] {
  const width = sizes[size].width;
  const place = { left, width };
  const picture = drawPanel(chart, chart.panels.indexOf(panel), size, context.lang, explain);
  const untold = untoldIn(panel, picture.untold);
  const { heading, caption } = panel;
  return [
    ...(heading === '' ? [] : [textBlock(heading, styles.heading, place)]),
    ...(caption === '' ? [] : [textBlock(caption, styles.caption, place)]),
    keyBlock(keyOf(panel), left, width),
    pictureBlock(picture, left),
    ...(untold.length === 0
      ? []
      : [textBlock(context.words.site.unlabelled(untold.join('; ')), styles.note, place)]),
  ];
}

/** Pixels after a picture. */
export const pictureGap = 14;

/** A drawn picture, put into another at its natural size. */
export function pictureBlock(picture: Picture, left: number, scale = 1): Block {
  const [width, height] = [picture.width * scale, picture.height * scale];
  return {
    height: height + pictureGap,
    draw: (y) => svgOf(picture, `x="${left}" y="${y}" width="${width}" height="${height}"`),
  };
}
