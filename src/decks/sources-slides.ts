import type { Context } from '../charts/context.ts';
import type { Source } from '../record/types.ts';
import { formatDate } from '../values/format.ts';
import { divided } from './divided.ts';
import type { TableSlide } from './slide.ts';
import type { Speech } from './speech.ts';
import { contentWidth, heightOf, roomFor } from './stage.ts';

/** How the width is divided among the columns of a table of sources. */
const shares = [0.5, 0.32, 0.18] as const;
const columnGap = 24;

export type Row = readonly string[];

/** Every document that a deck quotes, once. */
export function sourcesSlides(
  context: Context,
  sources: readonly Source[],
  speech: Speech,
): readonly TableSlide[] {
  const rows = sources.map((source) => sourceRow(context, source));
  return divided(rows, roomOfSources(context), heightOfRow).map((some) =>
    sourcesSlide(context, some, speech),
  );
}

export const sourcesSlide = ({ words }: Context, rows: readonly Row[], speech: Speech): TableSlide => ({
  kind: 'table',
  title: words.slides.sources,
  subtitle: '',
  source: '',
  doesNotSay: '',
  notes: speech.about,
  columns: words.slides.sourceColumns,
  rows,
});

export const sourceRow = ({ lang, words }: Context, { title, publisher, published }: Source): Row => [
  title,
  publisher,
  published === '' ? words.slides.unknownDate : formatDate(published, lang),
];

/** The height that rows of sources have on a slide, in units of the stage. */
export const roomOfSources = ({ words }: Context): number =>
  roomFor({ title: words.slides.sources, subtitle: '', foot: [] }) - heightOfRow(words.slides.sourceColumns);

export const heightOfRow = (cells: Row): number =>
  Math.max(
    ...cells.map((cell, column) => heightOf(cell, 'cell', contentWidth * (shares[column] ?? 0) - columnGap)),
  );
