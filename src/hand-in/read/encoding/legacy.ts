import { fromTcvn3, fromVni } from './legacy-letters.ts';
import { fromMojibake } from './single-byte.ts';
import { isSyllable } from './syllable.ts';

/** Letters of old Vietnamese fonts inside a text that is Unicode, or UTF-8 that was once read as something else. */
export type LegacyName = 'TCVN3' | 'VNI' | 'mojibake';

interface Legacy {
  readonly name: LegacyName;
  /** What a word was meant to say. */
  readonly meant: (word: string) => string | undefined;
  /** What may be a word. */
  readonly word: RegExp;
  /** A sign inside a word that no language has there, so that one word is enough. */
  readonly sign: RegExp;
}

const letters = /[A-Za-z\u00a1-\u1fff\u2070-\uffff]+/g;
/** A letter of UTF-8, read otherwise, may look like a space or a quotation mark. */
const allButAscii = /[A-Za-z\u0080-\uffff]+/g;
const none = /(?!)/;
const legacies: readonly Legacy[] = [
  { name: 'mojibake', meant: fromMojibake, word: allButAscii, sign: /[^\0-\x7f]/ },
  { name: 'TCVN3', meant: fromTcvn3, word: letters, sign: /^®[a-z]|[a-z][©ª«¬\u00ad®µ¶·¸¹»¼½¾]/i },
  { name: 'VNI', meant: fromVni, word: letters, sign: none },
];

/**
 * Names the old encoding of a text: "D©n vËn khÐo" is TCVN3, "Daân vaän kheùo" VNI, "DÃ¢n váº­n" mojibake. Words of any language
 * give no alarm: nearly all words with a mark must become Vietnamese, and two that are not so already, unless one is sure.
 */
export function legacyName(text: string): LegacyName | undefined {
  return legacies.find((legacy) => convinces(legacy, wordsOf(text, legacy.word)))?.name;
}

const wordsOf = (text: string, word: RegExp): readonly string[] =>
  [...new Set(text.match(word) ?? [])].filter((it) => /[^\0-\x7f]/.test(it));

const fewestHits = 2;
const leastShare = 0.8;

function convinces({ meant, sign }: Legacy, words: readonly string[]): boolean {
  const read = words.filter((it) => isVietnamese(meant(it)));
  if (read.length < leastShare * words.length) return false;
  const hits = read.filter((it) => !isVietnamese(it));
  return hits.length >= fewestHits || hits.some((it) => sign.test(it));
}

/** Every part of it that has letters is a syllable, and there is one with a mark. */
function isVietnamese(text: string | undefined): boolean {
  const parts = text?.match(/[\p{L}\p{M}\ufffd]+/gu) ?? [];
  return parts.length > 0 && parts.every(isSyllable) && /[^\0-\x7f]/.test(parts.join(''));
}
