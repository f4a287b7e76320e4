import { firstLang, langs, type Lang, type Localized } from './lang.ts';
import type { Words } from './shape.ts';
import { wordsIn } from './words.ts';

/** A text in every language, as the catalogues have it. */
export const inEach = (text: (words: Words, lang: Lang) => string): Localized =>
  Object.fromEntries(langs.map((lang) => [lang, text(wordsIn(lang), lang)])) as Localized;

/** A list of texts in every language, each under its code. */
export function inEachOf<Texts extends Readonly<Record<string, string>>>(
  list: (words: Words) => Texts,
): { readonly [Code in keyof Texts]: Localized } {
  const codes = Object.keys(list(wordsIn(firstLang))) as (keyof Texts & string)[];
  return Object.fromEntries(codes.map((code) => [code, inEach((words) => list(words)[code] ?? '')])) as {
    readonly [Code in keyof Texts]: Localized;
  };
}
