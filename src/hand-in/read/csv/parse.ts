import Papa from 'papaparse';
import { keptTexts } from '../../../core/values/kept-texts.ts';

export interface Parsed {
  /** The cells of the rows before the first of which the quotation marks do not add up. */
  readonly rows: readonly (readonly string[])[];
  readonly isWhole: boolean;
}

/** Rows of a text whose lines end in "\n"; the last has no end. */
export function parse(text: string, delimiter: string, kept = keptTexts()): Parsed {
  if (text === '') return { rows: [['']], isWhole: true };
  const rows: (readonly string[])[] = [];
  let isWhole = true;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    step: ({ data, errors }, parser) => {
      isWhole = errors.length === 0;
      if (isWhole) rows.push(data.map(kept));
      else parser.abort();
    },
  });
  return { rows, isWhole };
}

/** The width that most rows have; 0 where there are none. */
export function usualWidth(rows: readonly { readonly cells: readonly string[] }[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
