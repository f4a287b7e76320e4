import { areaName, type Context } from '../../core/reading/context.ts';
import { successionOf } from '../../core/rules/territory.ts';
import { formatDate } from '../../core/values/format.ts';
import { rowText } from '../../core/words/lang.ts';
import type { CoverSlide } from './slide.ts';
import type { Speech } from './speech.ts';

/** What opens a deck: what it is about, what became of the territory, whose work it is. */
export const coverSlide = (title: string, lines: readonly string[], speech: Speech): CoverSlide => ({
  kind: 'cover',
  title,
  subtitle: '',
  source: '',
  doesNotSay: '',
  say: '',
  notes: speech.about,
  lines: [...lines, speech.about[0] ?? ''],
});

/** Which province a deck is of, and what it is now part of. */
export function territoryLines(context: Context, province: string): readonly string[] {
  const { lang, words, reference } = context;
  const succession = successionOf(province, reference.areas);
  if (succession === undefined) return [];
  const { successor, since } = succession;
  return [
    words.slides.merged(
      areaName(context, province),
      formatDate(since, lang),
      rowText(successor, 'name', lang),
    ),
  ];
}
