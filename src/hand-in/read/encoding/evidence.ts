import { isSyllable } from './syllable.ts';

const lengthOfSample = 1_000_000;
/** Enough of a text to tell its encoding; more of it says nothing new. */
export const sampleOf = (text: string): string => text.slice(0, lengthOfSample);

const word = /[A-Za-z\u0080-\u009f\u00a1-\u1fff\u2070-\uffff]+/g;
const vowel = /[aeiouyăâêôơư]/i;

export interface Evidence {
  readonly good: number;
  readonly bad: number;
}

/** The words of a text that do not consist of ASCII alone, each once; not abbreviations such as "QĐ". */
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (sampleOf(text).match(word) ?? []).filter(
      (it) => /[^\0-\x7f]/.test(it) && vowel.test(it.normalize('NFD')),
    ),
  );

/** How many of the telling words of a text are Vietnamese, and how many are not. */
export function evidenceIn(text: string): Evidence {
  const words = [...tellingWords(text)];
  const good = words.filter(isSyllable).length;
  return { good, bad: words.length - good };
}
