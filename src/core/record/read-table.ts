import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import Papa from 'papaparse';
import type { Row, TableRows } from '../figures/rows.ts';
import { gathering } from '../figures/first-of-kind.ts';
import type { PartFaults } from '../checks/index.ts';
import { finding, inFile, type Finding, type Problem } from '../figures/problem.ts';
import type { Column, Table } from '../schema/column.ts';
import { keptTexts } from '../values/kept-texts.ts';
import { lineBreaksIn } from '../values/line-breaks.ts';
import { readHeader, type Header } from './header.ts';

export interface ReadTable extends TableRows, PartFaults {}

interface Line {
  readonly cells: readonly string[];
  readonly number: number;
  /** What the parser says of its quotation marks. */
  readonly fault: string | undefined;
}

/**
 * Reads the CSV text of a table: rows by heading, each with the line it begins on. Cells stay text. Every line below the headings
 * is a row, or a rejected row with its problem; none is lost. RFC 4180, with any of the usual line ends and with or without a BOM.
 */
export function readTable(table: Table, file: string, text: string): ReadTable {
  const faults = gathering<number, Problem>((a, b) => a - b);
  const [rows, rejected]: [Row[], Row[]] = [[], []];
  let header: Header | undefined;
  readLines(text, (line) => {
    if (header === undefined) {
      header = readHeader(table, file, line.cells);
      return;
    }
    const found = faultIn(line, header.columns.length);
    (found === undefined ? rows : rejected).push(rowOf(file, line, header.columns));
    if (found !== undefined) faults.add(found.code, line.number, () => rejection(file, line, found));
  });
  if (header === undefined) return unread([inFile(file, empty(table))]);
  if (header.columns.length === 0) return unread(header.problems);
  const { items, more } = faults.first();
  return { rows, rejected, problems: [...header.problems, ...items], more, complete: header.complete };
}

const unread = (problems: readonly Problem[]): ReadTable => ({
  rows: [],
  rejected: [],
  problems,
  more: [],
  complete: false,
});

/** Papa takes headings as an ordinary line here: with `header: true` it renames double headings and says so on the console only. */
function readLines(text: string, hear: (line: Line) => void): void {
  const plain = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  if (plain === '') return;
  const kept = keptTexts();
  let number = 1;
  Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    step: ({ data, errors }) => {
      hear({ cells: data.map(kept), number, fault: errors[0]?.code });
      number += 1 + data.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
    },
  });
}

function rowOf(file: string, { cells: texts, number }: Line, columns: readonly (Column | undefined)[]): Row {
  const cells: Record<string, string> = {};
  for (const [index, column] of columns.entries())
    if (column !== undefined) cells[column.name] = texts[index] ?? '';
  return { file, line: number, cells };
}

const rejection = (file: string, { cells, number }: Line, found: Finding): Problem => ({
  file,
  line: number,
  column: '',
  value: shorten(cells.join(',')),
  ...found,
});

const longest = 60;
const shorten = (text: string): string =>
  text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;

function faultIn({ cells, fault }: Line, width: number): Finding | undefined {
  if (fault !== undefined) return quotes;
  if (cells.every((cell) => cell.trim() === '')) return blank;
  return cells.length === width ? undefined : ragged(cells.length, width);
}

const empty = ({ columns }: Table): Finding =>
  finding(
    'empty-file',
    inEach((words) => words.checks.readTable.empty.problem),
    inEach((words) => words.checks.readTable.empty.repair(columns.map(({ name }) => name).join(','))),
  );

const quotes = findingOf('open-quote', (words) => words.checks.readTable.quotes);

const blank = findingOf('blank-row', (words) => words.checks.readTable.blank);

const ragged = (cells: number, width: number): Finding =>
  finding(
    'ragged-row',
    inEach((words) => words.checks.readTable.ragged.problem(String(cells), String(width))),
    cells > width
      ? inEach((words) => words.checks.readTable.ragged.repair)
      : inEach((words) => words.checks.readTable.ragged.repairOfFew),
  );
