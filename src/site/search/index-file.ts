import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { Entry, Kind } from './entry.ts';

/** What the browser searches, kind by kind; short, because a phone loads it. */
export type SearchIndex = readonly {
  readonly kind: string;
  readonly nameLang: Lang;
  readonly lineLang: Lang;
  /** Name, line, path below the language, text. */
  readonly entries: readonly (readonly [string, string, string, string])[];
}[];

/** Titles and publishers, and what sources call a field, are Vietnamese in every language. */
export const nameLangOf = (kind: Kind, lang: Lang): Lang =>
  kind === 'label' ? 'vi' : lineLangOf(kind, lang);
export const lineLangOf = (kind: Kind, lang: Lang): Lang => (kind === 'source' ? 'vi' : lang);

export function searchIndex(entries: readonly Entry[], lang: Lang): SearchIndex {
  const { kinds, tag } = wordsIn(lang).search;
  return [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, items]) => ({
    kind: tag(kinds[kind]),
    nameLang: nameLangOf(kind, lang),
    lineLang: lineLangOf(kind, lang),
    entries: items.map(({ name, line, path, text }) => [name, line, path, text]),
  }));
}
