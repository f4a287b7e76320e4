import type { Chart, Panel } from '../chart.ts';
import { svgOf, type LaidOut } from '../draw/picture.ts';
import { untoldIn } from '../parts/untold.ts';
import type { Context } from '../../reading/context.ts';
import { layOutPanel } from '../draw/draw.ts';
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
  const picture = layOutPanel(chart, chart.panels.indexOf(panel), size, context.lang, explain);
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

/** A picture, put into another at its natural size, or smaller; it is drawn when the other is. */
export function pictureBlock(picture: LaidOut, left: number, scale = 1): Block {
  const [width, height] = [picture.width * scale, picture.height * scale];
  return {
    height: height + pictureGap,
    draw: (y) => {
      const drawing = picture.draw();
      const place = `x="${left}" y="${y}" width="${width}" height="${height}"`;
      return { svg: svgOf(drawing, place), texts: drawing.texts };
    },
  };
}
