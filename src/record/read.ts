import Papa from 'papaparse';
import type { Row, TableRows } from '../checks/draft.ts';
import { finding, inFile, type Finding, type Problem } from '../checks/problem.ts';
import type { Column, Table } from '../schema/column.ts';
import { readHeader } from './header.ts';

export interface ReadTable extends TableRows {
  readonly problems: readonly Problem[];
}

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
  const [first, ...lines] = linesOf(text);
  if (first === undefined)
    return { rows: [], rejected: [], problems: [inFile(file, empty(table))], complete: false };
  const header = readHeader(table, file, first.cells);
  if (header.columns.length === 0)
    return { rows: [], rejected: [], problems: header.problems, complete: false };
  const read = lines.map((line) => ({
    row: rowOf(file, line, header.columns),
    found: faultOf(line, first.cells.length),
    line,
  }));
  const faulty = read.filter(({ found }) => found !== undefined);
  return {
    rows: read.filter(({ found }) => found === undefined).map(({ row }) => row),
    rejected: faulty.map(({ row }) => row),
    problems: [
      ...header.problems,
      ...faulty.flatMap(({ line, found }) => (found ? [rejection(file, line, found)] : [])),
    ],
    complete: header.complete,
  };
}

/** Papa takes headings as an ordinary line here: with `header: true` it renames double headings and says so on the console only. */
function linesOf(text: string): Line[] {
  const plain = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  if (plain === '') return [];
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n', quoteChar: '"' });
  const faults = new Map(errors.map(({ row, code }): [number | undefined, string] => [row, code]));
  let number = 1;
  return data.map((cells, index) => {
    const line: Line = { cells, number, fault: faults.get(index) };
    number += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return line;
  });
}

const rowOf = (file: string, { cells, number }: Line, columns: readonly (Column | undefined)[]): Row => ({
  file,
  line: number,
  cells: Object.fromEntries(
    columns.flatMap((column, index) => (column ? [[column.name, cells[index] ?? '']] : [])),
  ),
});

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

function faultOf({ cells, fault }: Line, width: number): Finding | undefined {
  if (fault !== undefined) return quotes;
  if (cells.every((cell) => cell.trim() === '')) return blank;
  return cells.length === width ? undefined : ragged(cells.length, width);
}

const empty = ({ columns }: Table): Finding =>
  finding(
    'empty-file',
    { vi: 'Tệp trống, không có cả dòng tiêu đề.', en: 'The file is empty; even the headings are missing.' },
    {
      vi: `Hãy viết dòng tiêu đề: ${columns.map(({ name }) => name).join(',')}`,
      en: `Write the headings: ${columns.map(({ name }) => name).join(',')}`,
    },
  );

const quotes = finding(
  'open-quote',
  {
    vi: 'Dấu ngoặc kép (") mở mà không đóng, hoặc còn chữ sau dấu đóng; từ đây không biết ô nào đến đâu.',
    en: 'A quotation mark (") is not closed, or text follows the closing one; from here on no cell is certain.',
  },
  {
    vi: 'Hãy đóng ngoặc kép; dấu ngoặc kép nằm trong ô thì viết hai lần (""), hoặc dùng “ ”.',
    en: 'Close it; a quotation mark inside a cell is written twice (""), or as “ ”.',
  },
);

const blank = finding(
  'blank-row',
  { vi: 'Dòng trống giữa bảng.', en: 'A blank row inside the table.' },
  { vi: 'Hãy xóa dòng này.', en: 'Delete this line.' },
);

const ragged = (cells: number, width: number): Finding =>
  finding(
    'ragged-row',
    {
      vi: `Dòng này có ${String(cells)} ô, tiêu đề có ${String(width)} cột.`,
      en: `This row has ${String(cells)} cells, and there are ${String(width)} headings.`,
    },
    cells > width
      ? {
          vi: 'Ô nào có dấu phẩy bên trong thì đặt cả ô trong dấu ngoặc kép "…".',
          en: 'Put a cell that contains a comma between quotation marks "…".',
        }
      : {
          vi: 'Hãy thêm dấu phẩy cho đủ ô; ô không có gì thì để trống giữa hai dấu phẩy.',
          en: 'Add the missing commas; a blank cell is nothing between two commas.',
        },
  );
