const digits: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['triệu', 1_000_000],
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ['thứ nhất', 1],
  ['thứ nhì', 2],
  ['thứ tư', 4],
]);

const first = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười';
const next = [...digits.keys(), 'mười', 'linh', 'lẻ', 'rưỡi', ...scales.keys()].join('|');
const phrases = new RegExp(
  `(?<!\\p{L})(?:${[...ordinals.keys()].join('|')}|(?:${first})(?:\\s+(?:${next}))*)(?!\\p{L})`,
  'giu',
);

/** The runs of words in a text that name numbers: "hai mươi mốt", "một nghìn một trăm", "thứ nhất". Text is NFC. */
export const numberPhrases = (text: string): readonly RegExpExecArray[] => [...text.matchAll(phrases)];

/**
 * The number that such words name. "hai ba" and "một năm" (a year) are words beside each other, each with its number; of "một trăm
 * hai" and "một nghìn rưỡi", where speech leaves out a unit, nothing is read.
 */
export function numbersInWords(phrase: string): readonly number[] {
  const words = phrase.toLowerCase().split(/\s+/);
  const ordinal = ordinals.get(words.join(' '));
  if (ordinal !== undefined) return [ordinal];
  if (words.every((word) => digits.has(word))) return words.map((word) => digits.get(word) ?? 0);
  const number = compound(words);
  return number === undefined ? [] : [number];
}

/** `sum` is what is complete, `group` what a following "nghìn" multiplies, `digit` what waits for its unit. */
interface Counted {
  readonly sum: number;
  readonly group: number;
  readonly digit: number | undefined;
}

function compound(words: readonly string[]): number | undefined {
  let counted: Counted | undefined = { sum: 0, group: 0, digit: undefined };
  for (const [index, word] of words.entries())
    counted = counted && !leavesOut(words, index) ? withWord(counted, word) : undefined;
  return counted && counted.sum + counted.group + (counted.digit ?? 0);
}

/** A last digit right after "trăm" or "nghìn" may be tens or hundreds. */
const leavesOut = (words: readonly string[], index: number): boolean =>
  index === words.length - 1 &&
  digits.has(words[index] ?? '') &&
  (scales.get(words[index - 1] ?? '') ?? 0) > 10;

function withWord({ sum, group, digit }: Counted, word: string): Counted | undefined {
  const own = digits.get(word);
  const scale = scales.get(word);
  if (own !== undefined) return digit === undefined ? { sum, group, digit: own } : undefined;
  if (word === 'mười') return digit === undefined ? { sum, group: group + 10, digit } : undefined;
  if (word === 'linh' || word === 'lẻ') return digit === undefined ? { sum, group, digit } : undefined;
  if (scale === undefined) return undefined;
  if (scale >= 1000) return { sum: sum + (group + (digit ?? 0)) * scale, group: 0, digit: undefined };
  return digit === undefined ? undefined : { sum, group: group + digit * scale, digit: undefined };
}
