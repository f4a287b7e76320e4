import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/intake/read/read-file.ts';
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

/** A file is refused with one problem and no sheet, or read; it is never both, and nothing is thrown. */
function isJudged(bytes: Uint8Array): boolean {
  const { sheets, problems } = readFile({ name: 'x', bytes });
  return problems.length === 0 ? sheets.length > 0 : problems.length === 1 && sheets.length === 0;
}

const starts = ['', '\ufeff', 'PK\u0003\u0004', 'a,b\n', '"', 'sep=;\n'].map(toUtf8);

test('any bytes are judged', () => {
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }));
  fc.assert(
    fc.property(bytes, ([start, rest]) => isJudged(Uint8Array.from([...start, ...rest]))),
    { numRuns: 500 },
  );
});

const sound = [
  toUtf8('đơn vị;số\n"Bắc Kạn";12\n"Cao\nBằng";13\n'),
  toUtf16('\ufeffđơn vị\tsố\nBắc Kạn\t12\n', true),
  toWindows1258('đơn vị;số\nBắc Kạn;12\n'),
  workbookOf({ sheets: { A: row(1, text('đơn vị'), '<c r="@"><v>85.16</v></c>') } }),
];

test('any change of a sound file is judged', () => {
  const change = fc.record({
    bytes: fc.constantFrom(...sound),
    places: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(change, ({ bytes, places, end }) => {
      const changed = Uint8Array.from(bytes);
      for (const [place, byte] of places) changed[place % bytes.length] = byte;
      return isJudged(changed.subarray(0, Math.ceil(end * bytes.length)));
    }),
    { numRuns: 500 },
  );
});

test('a workbook that was cut or changed gives its own cells or none', () => {
  const bytes = workbookOf({ sheets: { A: row(1, text('Dân vận khéo'), '<c r="@"><v>85.16</v></c>') } });
  const expected = cellsOf(bytes);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (places) => {
        const changed = Uint8Array.from(bytes);
        for (const [place, byte] of places) changed[place] = byte;
        const { sheets } = readFile({ name: 'x', bytes: changed });
        for (const { lines } of sheets) expect(lines.map(({ cells }) => cells)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('no line is lost: every line of a text stands in a line of its sheet, whatever its quotation marks', () => {
  const line = fc
    .array(fc.constantFrom('"', '""', 'a', ',', ' ', '"x"', '"x'), { maxLength: 6 })
    .map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (rest) => {
      const raw = ['đơn vị,số', ...rest];
      const { sheets } = readFile({ name: 'x', bytes: toUtf8(`${raw.join('\n')}\n`) });
      const lines = sheets[0]?.lines ?? [];
      const heights = lines.map(({ cells }) => 1 + cells.join('').split('\n').length - 1);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBe(raw.length);
      expect(lines.map((it) => it.line)).toEqual(
        heights.map((_, at) => 1 + heights.slice(0, at).reduce((a, b) => a + b, 0)),
      );
    }),
    { numRuns: 300 },
  );
});
