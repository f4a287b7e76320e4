import { widthOf } from './arial.ts';

/** Programs break lines a little differently; a line is filled to this part only. */
const reserve = 0.97;
/** Of a line, in parts of the size of its letters. */
export const leading = 1.2;

export interface Setting {
  readonly size: number;
  readonly isBold?: boolean;
}

/** How many lines a text takes in a width, in points. A word that is too long is broken. */
export function countLines(text: string, width: number, { size, isBold = false }: Setting): number {
  const room = width * reserve;
  const space = widthOf(' ', size, isBold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \n]/)) {
    const long = widthOf(word, size, isBold);
    const wanted = used === 0 ? long : used + space + long;
    if (wanted <= room) used = wanted;
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(long / room) - 1);
      used = Math.min(long, room);
    }
  }
  return lines;
}

/** The height of some paragraphs, in points. */
export const heightOf = (texts: readonly string[], width: number, setting: Setting): number =>
  texts.reduce((sum, text) => sum + countLines(text, width, setting), 0) * setting.size * leading;

/** The largest of some sizes, given from large to small, in which a text has at most so many lines; else the smallest. */
export function sizeFor(
  text: string,
  width: number,
  most: number,
  sizes: readonly [number, ...number[]],
): number {
  const fits = (size: number): boolean => countLines(text, width, { size, isBold: true }) <= most;
  return sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
}
