import { sum } from 'd3';
import type { Chart } from '../chart.ts';
import type { Context } from '../context.ts';
import { drawPanel } from '../draw/draw.ts';
import type { Explain } from '../draw/explain.ts';
import { widths } from '../draw/sizes.ts';
import { stack, type Block } from './block.ts';
import { pictureBlock, pictureGap, sizeOf } from './panel-blocks.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './styles.ts';
import { textBlock, type Style } from './text-block.ts';

/** The picture that stands beside a link to a page: 1,200 × 630 pixels when it is drawn twice as large. */
export const cardSize = { width: 600, height: 315 } as const;

/** What a card says. */
export interface Card {
  /** Where in the site, above the title. */
  readonly kicker: string;
  /** The finding, or what the page holds. */
  readonly title: string;
  /** Shown where there is no picture. */
  readonly text: string;
  readonly chart?: Chart;
  /** The site's name and address, at the foot. */
  readonly foot: string;
}

const left = 24;
const width = widths.sheet;
const place = { left, width };
const top = 20;
const footTop = 284;
/** Smaller than this a picture is not read on a phone. */
const smallest = 0.66;

export function cardOf(context: Context, card: Card, explain: Explain): Sheet {
  const title = textBlock(card.title, styles.title, place);
  const room = footTop - 6 - top - kickerOf(card.kicker).height - title.height;
  const shown = card.chart === undefined ? [] : panelsWithin(context, card.chart, room, explain);
  const all = card.chart?.panels.length ?? 0;
  const kicker = kickerOf(
    shown.length < all && shown.length > 0
      ? context.words.site.panelsShown(card.kicker, shown.length, all)
      : card.kicker,
  );
  const blocks = shown.length === 0 ? inWords(card) : [kicker, title, ...shown.flat()];
  return {
    lang: context.lang,
    title: card.title,
    description: card.text,
    ...cardSize,
    body: [
      `<rect width="${cardSize.width}" height="6" fill="var(--tone-main)"/>`,
      stack(blocks, top).svg,
      `<rect x="${left}" y="${footTop}" width="${width}" height="1" fill="var(--rule)"/>`,
      textBlock(card.foot, styles.note, place).draw(footTop + 6),
    ].join('\n'),
  };
}

const kickerOf = (text: string): Block => textBlock(text, styles.kicker, place);
const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/**
 * As many panels of the chart, from the first, as fit below the title, with their headings. A panel is shown whole or not at all, and
 * of several at least two: one alone would not be the comparison that the title speaks of.
 */
function panelsWithin(
  context: Context,
  chart: Chart,
  room: number,
  explain: Explain,
): readonly (readonly Block[])[] {
  const parts = chart.panels.map(({ heading }, index) => ({
    headings: heading === '' ? [] : [textBlock(heading, styles.heading, place)],
    picture: drawPanel(chart, index, 'sheet', context.lang, explain),
  }));
  for (let count = parts.length; count >= Math.min(2, parts.length); count -= 1) {
    const some = parts.slice(0, count);
    const fixed = sum(some, ({ headings }) => heightOf(headings)) + (count - 1) * pictureGap;
    const scale = Math.min(1, (room - fixed) / sum(some, ({ picture }) => sizeOf(picture).height));
    if (scale >= smallest)
      return some.map(({ headings, picture }) => [...headings, pictureBlock(picture, left, scale)]);
  }
  return [];
}

/** Larger letters, as many lines of the text as there is room for. */
function inWords({ kicker, title, text }: Card): readonly Block[] {
  const styled: readonly Style[] = [styles.cardTitle, styles.title];
  const options = styled.map((style) => [
    kickerOf(kicker),
    textBlock(title, style, place),
    textBlock(text, styles.cardText, place),
  ]);
  const fitting = options.find((blocks) => top + heightOf(blocks) <= footTop);
  return fitting ?? [kickerOf(kicker), textBlock(title, styles.title, place)];
}
