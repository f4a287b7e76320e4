import { fold } from '../../core/values/fold.ts';

/** A word as it can be compared with others, however it is spelled. */
export interface Word {
  readonly letters: string;
  readonly tone: string;
  readonly folded: string;
}

const wordPattern = /([\p{L}\p{M}\p{N}]+)/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A word that ends in its only vowel, "tỷ" or "tỉ", "quý" or "quí"; in "tay" or "thuy" the two letters are two sounds. */
const lastY = /^([bcdđghklmnpqrstvx]+|qu)y$/;

/** The tone stands apart from the letters, so that "hoà" and "hòa" are one word, and so are "tỷ" and "tỉ". */
function wordOf(text: string): Word {
  const marked = text.toLowerCase().normalize('NFD');
  const letters = marked.replaceAll(tones, '').replace(lastY, '$1i');
  return { letters, tone: (marked.match(tones) ?? []).join(''), folded: fold(letters) };
}

export const wordNamed = remembered(wordOf);

/** Every second piece is a word, the others stand between words. */
export const pieces = (text: string): readonly string[] => text.normalize('NFC').split(wordPattern);
export const wordsOf = (text: string): readonly Word[] =>
  pieces(text)
    .filter((_, index) => index % 2 === 1)
    .map(wordNamed);

/** The same, made once for each thing that is given. */
export function remembered<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<Given, Made>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const value = make(given);
    made.set(given, value);
    return value;
  };
}
