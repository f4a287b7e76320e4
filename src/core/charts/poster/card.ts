import { sum } from 'd3';
import type { Chart } from '../chart.ts';
import type { Context } from '../../reading/context.ts';
import { layOutPanel } from '../draw/draw.ts';
import type { Explain } from '../draw/explain.ts';
import { sizes } from '../draw/sizes.ts';
import { keyOf } from '../parts/key.ts';
import { sourcesOf } from '../parts/sources.ts';
import { inked, shape, stack, type Block } from './block.ts';
import { keyBlock } from './key-block.ts';
import { pictureBlock, pictureGap } from './panel-blocks.ts';
import type { Poster } from './poster.ts';
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
const width = sizes.poster.width;
const place = { left, width };
const top = 20;
const bottom = 8;
const ruleGap = 6;
/** Smaller than this a picture is not read on a phone. */
const smallest = 0.66;

export function cardOf(context: Context, card: Card, explain: Explain): Poster {
  const head = [kickerOf(card.kicker), textBlock(card.title, styles.title, place)];
  const foot = footOf(context, card);
  const room = cardSize.height - bottom - heightOf(foot) - ruleGap - top - heightOf(head);
  const picture = card.chart === undefined ? [] : pictureWithin(context, card.chart, room, explain);
  const footTop = cardSize.height - bottom - heightOf(foot);
  const { svg, texts } = inked([
    shape(`<rect width="${cardSize.width}" height="6" fill="var(--tone-main)"/>`),
    stack(picture.length === 0 ? inWords(card, footTop - ruleGap) : [...head, ...picture], top),
    shape(`<rect x="${left}" y="${footTop - ruleGap}" width="${width}" height="1" fill="var(--rule)"/>`),
    stack(foot, footTop),
  ]);
  return { lang: context.lang, title: card.title, description: card.text, ...cardSize, body: svg, texts };
}

/** Whose figures the picture shows, and where it stands. */
function footOf(context: Context, { chart, foot }: Card): readonly Block[] {
  const address = textBlock(foot, styles.note, place);
  if (chart === undefined) return [address];
  const publishers = [...new Set(sourcesOf(context, chart).map(({ publisher }) => publisher))].join('; ');
  const lead = `${context.words.site.sources}:`;
  return [textBlock(publishers, { ...styles.note, after: 0 }, { ...place, lead }), address];
}

const kickerOf = (text: string): Block => textBlock(text, styles.kicker, place);
const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** All panels of the chart, if they fit below the title, with their headings and keys: a chart is shown whole or not at all. */
function pictureWithin(context: Context, chart: Chart, room: number, explain: Explain): readonly Block[] {
  const subtitle = textBlock(chart.subtitle, styles.caption, place);
  const parts = chart.panels.map((panel, index) => ({
    above: [
      ...(panel.heading === '' ? [] : [textBlock(panel.heading, styles.heading, place)]),
      keyBlock(keyOf(panel), left, width),
    ],
    picture: layOutPanel(chart, index, 'poster', context.lang, explain),
  }));
  const fixed =
    subtitle.height + sum(parts, ({ above }) => heightOf(above)) + (parts.length - 1) * pictureGap;
  const scale = Math.min(1, (room - fixed) / sum(parts, ({ picture }) => picture.height));
  if (scale < smallest) return [];
  return [subtitle, ...parts.flatMap(({ above, picture }) => [...above, pictureBlock(picture, left, scale)])];
}

/** Larger letters, as many lines of the text as there is room for. */
function inWords({ kicker, title, text }: Card, end: number): readonly Block[] {
  const styled: readonly Style[] = [styles.cardTitle, styles.title];
  const options = styled.map((style) => [
    kickerOf(kicker),
    textBlock(title, style, place),
    textBlock(text, styles.cardText, place),
  ]);
  const fitting = options.find((blocks) => top + heightOf(blocks) <= end);
  return fitting ?? [kickerOf(kicker), textBlock(title, styles.title, place)];
}
