import { inEach, inEachOf } from '../../../core/words/localized.ts';
import type { Words } from '../../../core/words/shape.ts';
import type { Lang, Localized } from '../../../core/words/lang.ts';
import type { Cleaning } from '../../../core/values/clean.ts';
import { numberOf } from '../../../core/values/number.ts';
import { singleNumber } from '../numbers/single-number.ts';
import type { Understanding } from '../../read/sheet.ts';

/** How often something was understood in a column by itself, with the first example. */
export interface ToldCount {
  readonly code: string;
  readonly heading: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/** What was understood of a column, as a sentence. */
export const understandingOf = (
  file: string,
  { code, heading, count, from, to }: ToldCount,
): Understanding => {
  const done = sentences[code] ?? sentences['name'];
  const shown = (words: Words, lang: Lang): string =>
    unseen.has(code) ? '' : example(from, asRead(code, to, lang), words);
  return {
    file,
    code,
    text: inEach((words, lang) =>
      words.handIn.understand.understandings.understandingOf.text(
        heading,
        String(count),
        done?.[lang] ?? '',
        shown(words, lang),
      ),
    ),
  };
};

/** What was done to signs that cannot be seen, or that say nothing. */
const unseen: ReadonlySet<string> = new Set(['nfc', 'hidden', 'spaces', 'dash'] satisfies readonly (
  Cleaning | 'dash'
)[]);

/** Decimals as readers write them: "1.2340" is how the record does. */
const asRead = (code: string, text: string, lang: Lang): string =>
  code.startsWith('number-') && code !== 'number-as-text' ? singleNumber(numberOf(text) ?? 0, lang) : text;

/** What differs in nothing that can be seen needs no example. */
function example(from: string, to: string, words: Words): string {
  const seen = from
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .trim();
  return seen === to ? '' : words.handIn.understand.understandings.example(seen, to);
}

const sentences: Readonly<Record<string, Localized>> = inEachOf(
  (words) => words.handIn.understand.understandings.sentences,
);
