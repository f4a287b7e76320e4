/** "Mô hình được công nhận" → "mô hình được công nhận", for the middle of a sentence; a word such as "SIPAS" or "UBND" stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
