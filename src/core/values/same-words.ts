import { withoutHidden } from './clean.ts';
import { oldTonePlacement } from './tone-placement.ts';

/** Names are compared again and again: those of a country, in several forms, are kept. */
const mostKept = 50_000;
const kept = new Map<string, string>();

/** Two texts of the same words: alike but for capitals, spaces, dashes and where a tone mark stands. Other marks count: "bản" is not "bán". */
export function sameWords(text: string): string {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text);
  if (kept.size < mostKept) kept.set(text, words);
  return words;
}

const wordsOf = (text: string): string =>
  oldTonePlacement(withoutHidden(text).toLowerCase())
    .replaceAll(/\s*[-–—]\s*/g, '-')
    .replaceAll(/\s*,\s*/g, ', ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
