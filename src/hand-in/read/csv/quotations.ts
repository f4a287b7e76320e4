const opening = /(?<=^|[,;\t])"/gm;

/**
 * The text without its quoted cells, in which delimiters and line ends are only letters. A quotation opens where a cell may begin; one
 * that never closes reaches to the end.
 */
export function withoutQuotations(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    pieces.push(text.slice(at, found.index));
    at = endOfQuotation(text, found.index + 1);
    opening.lastIndex = at;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/** A doubled quotation mark is one of the text. */
function endOfQuotation(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return text.length;
}
