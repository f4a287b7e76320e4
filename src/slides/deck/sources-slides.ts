import type { Context } from '../../core/reading/context.ts';
import type { Source } from '../../core/figures/tables.ts';
import { formatDate } from '../../core/values/format.ts';
import { divided } from './divided.ts';
import type { TableSlide } from './slide.ts';
import type { Speech } from './speech.ts';
import { contentWidth, heightOf, roomFor } from './stage.ts';

/** How the width is divided among title, publisher and day, and where no day is known among the first two. */
const shares: Readonly<Record<number, readonly number[]>> = { 2: [0.62, 0.38], 3: [0.5, 0.32, 0.18] };
const columnGap = 24;

/** Title, publisher, day; without the day where none is known. */
export type Row = readonly string[];

/** Every document that a deck quotes, once. */
export function sourcesSlides(
  context: Context,
  sources: readonly Source[],
  speech: Speech,
): readonly TableSlide[] {
  const isDated = sources.some(({ published }) => published !== '');
  const rows = sources.map((source) => sourceRow(context, source).slice(0, isDated ? 3 : 2));
  return divided(rows, roomOfSources(context), heightOfRow).map((some, index) => {
    const slide = sourcesSlide(context, some, speech);
    return index === 0 ? slide : { ...slide, title: context.words.slides.goesOn(slide.title) };
  });
}

export function sourcesSlide(
  { words: { slides } }: Context,
  rows: readonly Row[],
  speech: Speech,
): TableSlide {
  const columns = rows[0]?.length ?? slides.sourceColumns.length;
  const remarks = [
    ...(columns === 2 ? [slides.undated] : []),
    ...(rows.some(([title = '']) => title.startsWith('[')) ? [slides.ownTitles] : []),
  ];
  return {
    kind: 'table',
    title: slides.sources,
    subtitle: remarks.join('. '),
    source: '',
    doesNotSay: '',
    say: '',
    notes: speech.about,
    columns: slides.sourceColumns.slice(0, columns),
    rows,
  };
}

export const sourceRow = ({ lang, words }: Context, { title, publisher, published }: Source): Row => [
  title,
  publisher,
  published === '' ? words.slides.unknownDate : formatDate(published, lang),
];

/** The height that rows of sources have on a slide, in units of the stage. */
export const roomOfSources = ({ words: { slides } }: Context): number =>
  roomFor({ title: slides.sources, subtitle: `${slides.undated}. ${slides.ownTitles}` }) -
  heightOfRow(slides.sourceColumns);

export const heightOfRow = (cells: Row): number =>
  Math.max(
    ...cells.map((cell, column) =>
      heightOf(cell, 'cell', contentWidth * (shares[cells.length]?.[column] ?? 0) - columnGap),
    ),
  );
