import advances from './advance-widths.json' with { type: 'json' };

/** What pictures are set in: two weights of Hanken Grotesk, whose figures all have one width, and the face of titles. */
export type Weight = 400 | 600 | 'title';

const widths: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  400: advances['400'],
  600: advances['600'],
  title: advances.title,
};

/** Width of a text in pixels, from the font's own advance widths. Kerning is left out: it is under a pixel a label. */
export const measure = (text: string, size: number, weight: Weight = 400): number =>
  (advance(text, weight) / 1000) * size;

const known: Readonly<Record<Weight, Map<string, number>>> = {
  400: new Map(),
  600: new Map(),
  title: new Map(),
};

/** Width of a text in thousandths of its size. Pictures of one chart ask for the same texts again and again. */
function advance(text: string, weight: Weight): number {
  const before = known[weight].get(text);
  if (before !== undefined) return before;
  const thousandths = sumOfWidths(text, weight);
  known[weight].set(text, thousandths);
  return thousandths;
}

function sumOfWidths(text: string, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths[weight][character] ?? missing(character);
  return thousandths;
}

function missing(character: string): never {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  throw new Error(
    `The chart font has no "${character}" (U+${code}): it would be blank in the picture. Write it with other signs.`,
  );
}

/** Breaks a text into lines no wider than `width` pixels, at spaces only, as even as the same number of lines can be. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const words = wordsOf(text, weight);
  let lines = fill(words, width, size);
  for (let narrower = width - evenStep; narrower > 0; narrower -= evenStep) {
    const even = fill(words, narrower, size);
    if (even.length > lines.length) break;
    lines = even;
  }
  return lines;
}

const evenStep = 8;

/** As much on each line as it holds, broken at spaces only. */
export const fillLines = (
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] => fill(wordsOf(text, weight), width, size);

/** A word, or several, and how wide they are in thousandths of their size. */
interface Words {
  readonly text: string;
  readonly advance: number;
}

/** Each word of a text and the space before it. */
const wordsOf = (text: string, weight: Weight): readonly (Words & { readonly space: number })[] => {
  const space = advance(' ', weight);
  return text.split(' ').map((word) => ({ text: word, advance: advance(word, weight), space }));
};

/** Words are measured before: the same ones are filled into many widths. */
function fill(words: ReturnType<typeof wordsOf>, width: number, size: number): readonly string[] {
  const lines: Words[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line && {
      text: `${line.text} ${word.text}`,
      advance: line.advance + word.space + word.advance,
    };
    if (longer && (longer.advance / 1000) * size <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map(({ text }) => text);
}
