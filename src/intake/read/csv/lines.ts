import Papa from 'papaparse';
import { mostCells, tooManyCells } from '../limits.ts';
import { Refused } from '../refused.ts';
import type { SheetLine } from '../sheet.ts';
import { openQuotation } from './faults.ts';

/** Stands in no text: all of a line is one cell. */
const noDelimiter = '\uffff';

/**
 * The lines of a text whose lines end in "\n", each with its place in the file. A line of which the quotation marks do not add up is
 * there too, with its fault.
 */
export function linesOf(text: string, delimiter: string | undefined, first: number): SheetLine[] {
  const plain = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: delimiter ?? noDelimiter,
    newline: '\n',
    quoteChar: '"',
  });
  if (data.reduce((sum, { length }) => sum + length, 0) > mostCells) throw new Refused(tooManyCells);
  const faulty = new Set(errors.map(({ row }) => row));
  let line = first;
  return data.map((cells, index) => {
    const begins = line;
    line += 1 + breaksIn(cells);
    return faulty.has(index)
      ? { line: begins, cells, fault: openQuotation(begins, line - 1) }
      : { line: begins, cells };
  });
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
