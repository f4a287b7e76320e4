import advances from './advance-widths.json' with { type: 'json' };

/** What pictures are set in: two weights of Hanken Grotesk, whose figures all have one width, and the face of titles. */
export type Weight = 400 | 600 | 'title';

const widths: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  400: advances['400'],
  600: advances['600'],
  title: advances.title,
};

/** Width of a text in pixels, from the font's own advance widths. Kerning is left out: it is under a pixel a label. */
export function measure(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths[weight][character] ?? missing(character);
  return (thousandths / 1000) * size;
}

function missing(character: string): never {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  throw new Error(
    `The chart font has no "${character}" (U+${code}): it would be blank in the picture. Write it with other signs.`,
  );
}

/** Breaks a text into lines no wider than `width` pixels, at spaces only, as even as the same number of lines can be. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines = fillLines(text, width, size, weight);
  if (lines.length === 1) return lines;
  const narrower = Array.from({ length: Math.floor(width / evenStep) }, (_, step) => width - step * evenStep);
  const even = narrower
    .map((each) => fillLines(text, each, size, weight))
    .findLast(
      (each) => each.length === lines.length && each.every((line) => measure(line, size, weight) <= width),
    );
  return even ?? lines;
}

const evenStep = 8;

/** As much on each line as it holds, broken at spaces only. */
export function fillLines(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
