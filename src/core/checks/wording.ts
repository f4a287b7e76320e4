import { inEach } from '../words/localized.ts';
import { wordsIn } from '../words/words.ts';
import type { Localized } from '../words/lang.ts';
import type { CodeList } from '../schema/code-lists.ts';
import type { Lang } from '../words/lang.ts';

/** "at-least (ít nhất)": a code that says what it means is not repeated. */
export function codeName(code: string, codes: CodeList, lang: Lang): string {
  const name = codes[code]?.[lang] ?? code;
  return name === code ? code : `${code} (${name})`;
}

/** "exact (đúng như nguồn ghi), at-least (ít nhất)". */
export const codeNames = (codes: CodeList, lang: Lang): string =>
  Object.keys(codes)
    .map((code) => codeName(code, codes, lang))
    .join(', ');

/** "1234 hoặc 1.2340". */
export const either = (texts: readonly string[], lang: Lang): string =>
  texts.join(` ${wordsIn(lang).checks.wording.or} `);

/** What a document does not say is no figure, and no 0. */
export const noFigure: Localized = inEach((words) => words.checks.wording.noFigure);
