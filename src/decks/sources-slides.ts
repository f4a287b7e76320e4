import type { Context } from '../charts/context.ts';
import type { Source } from '../record/types.ts';
import { formatDate } from '../values/format.ts';
import type { TableSlide } from './slide.ts';
import type { Speech } from './speech.ts';
import { contentWidth, divided, heightOf, roomFor } from './stage.ts';

/** How the width is divided among the columns of a table of sources. */
const shares = [0.5, 0.32, 0.18] as const;
const columnGap = 24;

/** Every document that a deck quotes, once. */
export function sourcesSlides(
  { lang, words }: Context,
  sources: readonly Source[],
  speech: Speech,
): readonly TableSlide[] {
  const around = { title: words.slides.sources, subtitle: '' };
  const head = heightOfRow(words.slides.sourceColumns);
  const rows = sources.map(({ title, publisher, published }) => [
    title,
    publisher,
    published === '' ? words.slides.unknownDate : formatDate(published, lang),
  ]);
  return divided(rows, roomFor({ ...around, foot: [] }) - head, heightOfRow).map((some) => ({
    kind: 'table',
    ...around,
    source: '',
    doesNotSay: '',
    notes: speech.about,
    columns: words.slides.sourceColumns,
    rows: some,
  }));
}

const heightOfRow = (cells: readonly string[]): number =>
  Math.max(
    ...cells.map((cell, column) => heightOf(cell, 'cell', contentWidth * (shares[column] ?? 0) - columnGap)),
  );
