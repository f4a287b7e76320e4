import { keptTexts } from '../../../core/values/kept-texts.ts';
import { lineBreaksIn } from '../../../core/values/line-breaks.ts';
import type { SheetLine } from '../sheet.ts';
import { openQuotation } from './faults.ts';
import { parse, usualWidth } from './parse.ts';
import { uncertainLines } from './uncertain.ts';

/** Stands in no text: all of a line is one cell. */
const noDelimiter = '\uffff';
/** In letters: so much is read again after faults, some seconds' work; all that is left then is uncertain. */
const mostRead = 50_000_000;

/**
 * The lines of a text whose lines end in "\n", each with its place in the file. Where quotation marks do not add up, each line stands
 * alone with its fault until one is whole again: for a parser the rest of the file would be one cell.
 */
export function linesOf(text: string, delimiter = noDelimiter, first = 1): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  const kept = keptTexts();
  let rest = text === '' ? undefined : text.replace(/\n$/, '');
  let [budget, width] = [Math.max(mostRead, text.length), 0];
  while (rest !== undefined) {
    budget -= rest.length;
    const start = nextLine(lines, first);
    const { rows, isWhole } = budget < 0 ? { rows: [], isWhole: false } : parse(rest, delimiter, kept);
    for (const cells of rows) lines.push({ line: nextLine(lines, first), cells });
    if (isWhole) break;
    width ||= usualWidth(lines);
    const faulty = afterLines(rest, nextLine(lines, first) - start) ?? '';
    const uncertain = uncertainLines(faulty, delimiter, budget < 0 ? Infinity : width);
    for (const line of faultyLines(uncertain, delimiter, nextLine(lines, first))) lines.push(line);
    rest = afterLines(faulty, uncertain.length);
  }
  return lines;
}

/** The line after all those that were read. */
function nextLine(lines: readonly SheetLine[], first: number): number {
  const last = lines.at(-1);
  if (last === undefined) return first;
  return last.line + 1 + last.cells.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
}

/** Nothing where there are no more lines. */
function afterLines(text: string, count: number): string | undefined {
  let at = 0;
  for (let passed = 0; passed < count; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  return text.slice(at);
}

function* faultyLines(raw: readonly string[], delimiter: string, first: number): Iterable<SheetLine> {
  const fault = openQuotation(first, first + raw.length - 1);
  for (const [at, line] of raw.entries()) yield { line: first + at, cells: line.split(delimiter), fault };
}
