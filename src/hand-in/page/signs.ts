/** A piece of a cell: plain text, or one sign that nobody would see. */
export interface Piece {
  readonly text: string;
  readonly sign?: 'space' | 'nbsp' | 'tab' | 'line' | 'hidden';
}

/** Spaces at either end or several in a row, spaces of other kinds, and what has no width. */
const unseen = /^ +| +$| {2,}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[^\S ]/gu;

/** A cell as it is shown: what cannot be seen is told apart, each sign by itself. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(unseen)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    for (const sign of found) pieces.push({ text: sign, sign: kindOf(sign) });
    from = index + found.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}

function kindOf(sign: string): NonNullable<Piece['sign']> {
  if (sign === ' ') return 'space';
  if (sign === '\t') return 'tab';
  if (/[\n\r\u2028\u2029]/.test(sign)) return 'line';
  return /\s/.test(sign) && sign !== '\ufeff' ? 'nbsp' : 'hidden';
}

/** "U+200B". */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
