import { fold } from '../../core/values/fold.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { Entry } from './entry.ts';

/** What begins with one letter; "" is what begins with a digit. */
interface Letter {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Entries from A to Y: in Vietnamese A, Ă, Â, B, C, D, Đ … are letters of their own, in English marks play no part. */
export function lettersOf(entries: readonly Entry[], lang: Lang): readonly Letter[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sorted = [...entries].sort((a, b) => compare(sortedBy(a), sortedBy(b)));
  return [...Map.groupBy(sorted, (entry) => letterOf(sortedBy(entry), lang))].map(([letter, items]) => ({
    letter,
    entries: items,
  }));
}

export const headingOf = ({ heading, name }: Entry): string => heading ?? name;
const sortedBy = (entry: Entry): string => headingOf(entry).replace(/^[^\p{L}\p{N}]+/u, '');

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The first letter in upper case without its tone; a digit before any letter is none. */
function letterOf(text: string, lang: Lang): string {
  const first = text.normalize('NFC').charAt(0);
  if (/\p{N}/u.test(first)) return '';
  const { alphabet } = wordsIn(lang).language;
  const plain =
    alphabet === 'marked' ? first.normalize('NFD').replaceAll(tones, '').normalize('NFC') : fold(first);
  return plain.toUpperCase();
}
