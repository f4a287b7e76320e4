import { unescapeMarkup } from '../../values/markup.ts';
import { dataOf, type BarPanel, type Chart, type Datum, type Panel } from '../chart.ts';
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
  const unlabelled = unlabelledIn(picture, panel);
  const { heading, caption } = panel;
  return [
    ...(heading === '' ? [] : [textBlock(heading, styles.heading, place)]),
    ...(caption === '' ? [] : [textBlock(caption, styles.caption, place)]),
    keyBlock(keyOf(panel), left, width),
    pictureBlock(picture, left),
    ...(unlabelled.length === 0
      ? []
      : [textBlock(context.words.site.unlabelled(unlabelled.join('; ')), styles.note, place)]),
  ];
}

/** Pixels after a picture. */
export const pictureGap = 14;

/** A drawn picture, put into another at its natural size. */
export function pictureBlock(picture: string, left: number, scale = 1): Block {
  const { width, height } = sizeOf(picture);
  return {
    height: height * scale + pictureGap,
    draw: (y) =>
      picture.replace(
        '<svg ',
        `<svg x="${left}" y="${y}" width="${width * scale}" height="${height * scale}" `,
      ),
  };
}

export function sizeOf(picture: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture) ?? [];
  if (width === undefined || height === undefined) throw new Error('A picture has no view box.');
  return { width: Number(width), height: Number(height) };
}

/**
 * What stands nowhere in the picture because there was no room: on the page the pointer tells it, a sheet has only words. The parts of a
 * bar are told after the name of the bar.
 */
export function unlabelledIn(picture: string, panel: Panel): readonly string[] {
  const drawn = [...heavy(picture).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    unescapeMarkup(text),
  );
  const isDrawn = ({ text }: Datum): boolean => {
    const at = drawn.findIndex((each) => ` ${each} `.includes(` ${text} `));
    if (at >= 0) drawn.splice(at, 1);
    return at >= 0;
  };
  if (panel.kind !== 'bars')
    return dataOf(panel)
      .filter((datum) => !isDrawn(datum))
      .map(({ label, text }) => `${label} ${text}`.trim());
  return panel.rows.flatMap(({ label, data }) => {
    const parts = data.filter((datum) => !isDrawn(datum)).map((datum) => partText(panel, datum));
    return parts.length === 0 ? [] : [`${label}: ${parts.join(', ')}`];
  });
}

/** The groups of a picture that are set in the weight of values: names of rows, which may hold numbers too, are not. */
const heavy = (picture: string): string =>
  picture
    .split('<g ')
    .filter((group) => /^[^>]*font-weight="600"/.test(group))
    .join('');

/** "10 duy trì": a part of a bar after what its tone means. */
const partText = (panel: BarPanel, { tone, text }: Datum): string =>
  `${text} ${keyOf(panel).find((entry) => entry.tone === tone)?.label ?? ''}`.trim();
