import { sum } from 'd3';
import { sourceOf, type Context } from '../../core/reading/context.ts';
import type { Cell } from './cell.ts';
import type { Layout } from './plan.ts';
import type { BriefFigure } from './brief-figure.ts';
import { editions, heightOf, page, types, type Edition } from './type.ts';

/** Pixels between what stands on the page, at least, and around a row. */
const gaps: Readonly<Record<Edition, number>> = { large: 26, dense: 12 };
const rowPadding = 6;
/** Of the page, for what a figure is and for its words in the source. */
const nameShare = 0.46;
const detailShare = 0.36;
/** Key figures in a row: all of up to five, or half of them. */
export const keysAcross = (count: number): number => (count > 5 ? Math.ceil(count / 2) : count);

/** The title, and what is set in 8 points on every page, with what stands between them: pixels. */
const titleType = { size: 29.4, leading: 1.12, weight: 'title' } as const;
const eightPoints = 10.7;
const between = 6;
const margins = 58;

/** What the page takes in any case: its name and title above, `texts` above and below. */
export const heightOfFrame = (title: string, texts: readonly string[]): number =>
  margins +
  heightOf(title, titleType, page.width, 1) +
  sum(
    texts.filter((text) => text !== ''),
    (text) => heightOf(text, types.text, page.width, eightPoints) + between,
  );

/** What a layout takes of the page, in pixels. */
export function heightOfLayout(
  context: Context,
  { edition, keys, columns, bands, rows, sources }: Layout,
): number {
  const em = editions[edition];
  const gap = gaps[edition];
  const column = (cells: readonly Cell[]): number => sum(cells, ({ height }) => height + gap) - gap;
  const parts = [
    keysHeight(keys, em, gap),
    Math.max(...columns.map(column)),
    ...bands.map(({ height }) => height),
    rowsHeight(context, rows, em),
    sourcesHeight(context, sources, em),
  ];
  return sum(parts, (part) => (part > 0 ? part + gap : 0));
}

/** As `BriefEvidence.astro` writes it. */
const evidenceText = ({ quoted, detail, locator }: BriefFigure): string =>
  `“${quoted}” (${detail}) [10], ${locator}`;

function keysHeight(keys: readonly BriefFigure[], em: number, gap: number): number {
  if (keys.length === 0) return 0;
  const across = keysAcross(keys.length);
  const width = (page.width - (across - 1) * page.gap) / across;
  const heights = keys.map(
    (told) =>
      heightOf(told.value, types.value, width, em) +
      heightOf(told.name, types.name, width, em) +
      heightOf(evidenceText(told), types.text, width, em) +
      9,
  );
  const rows = Math.ceil(keys.length / across);
  return rows * Math.max(...heights) + (rows - 1) * gap;
}

function rowsHeight({ words }: Context, rows: readonly BriefFigure[], em: number): number {
  if (rows.length === 0) return 0;
  const heights = rows.map(
    (told) =>
      rowPadding +
      Math.max(
        heightOf(told.name, types.text, page.width * nameShare - rowPadding, em),
        heightOf(evidenceText(told), types.text, page.width * detailShare, em),
      ),
  );
  return heightOf(words.paper.figures, types.title, page.width, em) + 6 + sum(heights);
}

function sourcesHeight(context: Context, sources: readonly string[], em: number): number {
  const heights = sources
    .map((source) => sourceOf(context, source))
    .map(({ title, publisher }) => heightOf(`[10] ${title} (${publisher})`, types.text, page.width, em));
  return heightOf(context.words.site.sources, types.strong, page.width, em) + 6 + sum(heights);
}
