import { withoutQuotations } from './quotations.ts';

const delimiters = ['\t', ';', ','] as const;
export type Delimiter = (typeof delimiters)[number];

interface Agreement {
  readonly delimiter: Delimiter;
  /** How many of them most lines have that have any. */
  readonly count: number;
  /** The part of all lines that have just so many. */
  readonly share: number;
}

/**
 * What stands between the cells: that of which most lines have the same number. Decided over all lines, for a title above the table
 * or a note below it has none. Nothing where the lines agree on none: one column. Lines end in "\n".
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const lines = withoutQuotations(text)
    .split('\n')
    .filter((line) => line.trim() !== '' || line.includes('\t'));
  const agreeing = delimiters
    .map((delimiter) => agreement(delimiter, lines))
    .filter(convinces)
    .toSorted((a, b) => b.share - a.share || b.count - a.count)
    .map(({ delimiter }) => delimiter);
  // Commas that stand before decimals only part no cells, where anything else does.
  const isDecimal = agreeing.length > 1 && !lines.some((line) => partingComma.test(line));
  return agreeing.find((delimiter) => !(delimiter === ',' && isDecimal));
}

/** A comma that does not stand between two digits. */
const partingComma = /(?<!\d),|,(?!\d)/;

/** Half of the lines; fewer where they have several, which is no accident of prose. */
const convinces = ({ count, share }: Agreement): boolean => share >= 0.5 || (count >= 2 && share >= 0.3);

function agreement(delimiter: Delimiter, lines: readonly string[]): Agreement {
  const frequencies = new Map<number, number>();
  for (const line of lines) {
    const count = countOf(delimiter, line);
    frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  }
  frequencies.delete(0);
  const [count, agreeing] = [...frequencies].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { delimiter, count, share: agreeing / lines.length };
}

function countOf(delimiter: Delimiter, line: string): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count += 1;
  return count;
}
