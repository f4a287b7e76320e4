import type { Finding } from '../../../core/figures/problem.ts';
import { legacyName } from '../../read/encoding/legacy.ts';
import { legacyFinding } from '../../read/encoding/encoding-findings.ts';
import { isSyllable } from '../../read/encoding/syllable.ts';

/** What is said of a cell in the letters of an old font. */
export function legacyIn(text: string): Finding | undefined {
  if (isVietnamese(text)) return undefined;
  const name = legacyName(text);
  return name === undefined ? undefined : legacyFinding(name);
}

const withMarks = /(?=[\p{L}\p{M}]*[^\0-\x7f])[\p{L}\p{M}]+/gu;
/** All but letters, ASCII and the marks of good typography. */
const odd = /[^\p{L}\p{M}\0-\x7f“”‘’–—…²³°×≥≤]/u;

/** Words that are syllables were never in an old font. To look so far costs a tenth of naming the font, and nearly every cell ends here. */
const isVietnamese = (text: string): boolean =>
  !odd.test(text) && (text.match(withMarks) ?? []).every(isWord);

const known = new Map<string, boolean>();

function isWord(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const is = isSyllable(word);
  if (known.size < mostWords) known.set(word, is);
  return is;
}

/** More than the language has syllables. */
const mostWords = 20_000;
