import { fold } from './fold.ts';

/** The candidate that a mistyped word most likely stands for, if one is near enough: a third of its letters may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Whether one word may be the other mistyped: "BC-12" is not "BC-13", whatever their letters. */
export const haveSameDigits = (a: string, b: string): boolean =>
  a.replaceAll(/\D+/g, ' ').trim() === b.replaceAll(/\D+/g, ' ').trim();

/** Whether each word of a name stands in a text, marks and a letter of three apart: "cá nhân đăng ký mô hình" is not "mô hình đăng ký (mô hình)". */
export function hasWordsOf(text: string, name: string): boolean {
  const words = wordsIn(text);
  return wordsIn(name).every((word) =>
    words.some((other) => distance(word, other) <= Math.max(1, Math.floor(word.length / 3))),
  );
}

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Levenshtein: letters inserted, left out or changed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
