/** "hoà" → "hòa", "thuỷ" → "thủy": both are right, and one text may hold both; for comparing, not for writing. */
export const oldTonePlacement = (text: string): string =>
  text.normalize('NFD').replaceAll(late, '$1$3$2').normalize('NFC');

/** A vowel that ends the syllable, with the tone that the older spelling puts on the one before. "quý" has a consonant "qu". */
const late = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu;
