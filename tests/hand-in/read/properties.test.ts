import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUtf16, toUtf8, toWindows1258 } from './encoders.ts';
import { cellsOf } from './read.ts';
import { row, text, workbookOf } from './workbook.ts';

fc.configureGlobal({ seed: 29 });

const word = fc.constantFrom(
  ...[
    'Bắc Kạn',
    'huyện',
    'Đề án',
    'ý',
    'KHÉO',
    'hoà',
    'hơn 1.100',
    '85,16%',
    '',
    ' ',
    'a',
    '0',
    '\n',
    '"',
    '""',
  ],
  ...[',', ';', '\t', '“Dân vận khéo”', 'ẵ', 'sep=', "'", '2016–2020'],
);
/** Headings of plain words are what tells a delimiter and an encoding where cells hold anything; and so has every file that is sent. */
const headings = ['đơn vị', 'kỳ báo cáo', 'số mô hình', 'tỷ lệ', 'nguồn'];
function tableOf(between: string): fc.Arbitrary<string[][]> {
  const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(between));
  const rowsOf = (width: number): fc.Arbitrary<string[][]> =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 });
  return fc
    .integer({ min: 2, max: headings.length })
    .chain((width) => rowsOf(width).map((rows) => [headings.slice(0, width), ...rows]));
}
const table = tableOf('');
/** What is no Unicode is told by its words, so these stay apart. */
const tableOfWords = tableOf(' ');

type Encoding = readonly [name: string, tables: typeof table, encode: (text: string) => Uint8Array];
const encodings: readonly Encoding[] = [
  ['UTF-8', table, toUtf8],
  ['UTF-8 with a BOM', table, (it) => toUtf8(`\ufeff${it}`)],
  ['UTF-16 LE', table, (it) => toUtf16(it, true)],
  ['UTF-16 BE', table, (it) => toUtf16(it, false)],
  ['UTF-16 LE with a BOM', table, (it) => toUtf16(`\ufeff${it}`, true)],
  ['Windows-1258', tableOfWords, toWindows1258],
];
const delimiters = [',', ';', '\t'];
const ends = ['\n', '\r\n', '\r'];

function written(rows: readonly (readonly string[])[], delimiter: string, end: string): string {
  const quoted = (it: string): string => (/[",;\t\n]/.test(it) ? `"${it.replaceAll('"', '""')}"` : it);
  return rows.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
}

test.each(encodings)('any table of texts survives %s in every dialect', (_, tables, encode) => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...delimiters), fc.constantFrom(...ends), (rows, delimiter, end) => {
      expect(cellsOf(encode(written(rows, delimiter, end)))).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

test('cells that hold the other delimiters without quotation marks survive where there are more lines than one', () => {
  const bare = fc.array(fc.constantFrom('85,16', 'A, B', 'x', '1;2', 'mô hình'), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(bare, { minLength: 1, maxLength: 9 }), (rows) => {
      const all = [['đơn vị', 'tỷ lệ'], ...rows];
      expect(cellsOf(all.map((cells) => `${cells.join('\t')}\n`).join(''))).toEqual(all);
    }),
  );
});

test('any table of texts survives a workbook', () => {
  const escaped = (it: string): string => it.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fc.assert(
    fc.property(table, (rows) => {
      const data = rows.map((cells, at) => row(at + 1, ...cells.map((it) => text(escaped(it))))).join('');
      const read = cellsOf(workbookOf({ sheets: { A: data } }));
      const filled = rows.findLastIndex((cells) => cells.some((it) => it !== '')) + 1;
      expect(read).toEqual(rows.slice(0, filled));
    }),
    { numRuns: 40 },
  );
});
