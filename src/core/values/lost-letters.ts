const word = /(?<![^\s,;"'()“])\p{L}+(?:\?+\p{L}+)+(?![^\s,;"'().:”])/gu;

/** Words in which question marks stand where letters did: "B?c K?n". Addresses (…php?id=2) are no words. */
export const wordsWithLostLetters = (text: string): readonly string[] =>
  text.includes('?') ? (text.match(word) ?? []) : [];
