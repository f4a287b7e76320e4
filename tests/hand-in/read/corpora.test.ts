import { expect, test } from 'vitest';
import { bytesIn, papaCases, type PapaCase } from './corpora.ts';
import { cellsOf, refusalsOf, sheetOf } from './read.ts';

/** Line breaks inside a cell are "\n", whatever the file has. */
const withLineBreaks = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Rows as objects by their headings, as the corpus has them. */
function objectsOf(bytes: Uint8Array): Record<string, string>[] {
  const [headings = [], ...rows] = cellsOf(bytes);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

test.each([
  'comma_in_quotes',
  'empty',
  'empty_crlf',
  'escaped_quotes',
  'json',
  'newlines',
  'newlines_crlf',
  'quotes_and_newlines',
  'simple',
  'simple_crlf',
  'utf8',
])('csv-spectrum: %s', (name) => {
  const json = withLineBreaks(
    new TextDecoder().decode(bytesIn('csv-spectrum', `json/${name}.json`)).replaceAll('\\r\\n', '\\n'),
  );
  expect(objectsOf(bytesIn('csv-spectrum', `csvs/${name}.csv`))).toEqual([JSON.parse(json)].flat());
});

test('csv-spectrum: location_coordinates, whose telephone number is another in its JSON', () => {
  expect(cellsOf(bytesIn('csv-spectrum', 'csvs/location_coordinates.csv'))[1]).toEqual([
    '2095257564',
    '37\ufffd36\'37.8"N 121\ufffd2\'17.9"W',
    'Modesto',
    'Stanislaus',
  ]);
});

test.each([
  ['aapl', 1261, 7, ['2018-05-11', '189.490005', '190.059998']],
  ['alphabet', 27, 2, ['Z', '0.00074']],
  ['cars', 407, 8, ['Volvo Diesel', '30.7', '6']],
  ['citywages', 196, 10, ['parkersburg-vienna, wv', '165900', '5.20']],
  ['diamonds', 53_941, 10, ['0.75', 'Ideal', 'D']],
  ['flare', 253, 2, ['flare.vis.Visualization', '16540']],
  ['industries', 1709, 3, ['2010-02-01', 'Mining and Extraction', '79']],
  ['olympians', 11_539, 12, ['711404576', 'le Roux Hamman', 'RSA']],
  ['penguins', 345, 7, ['Gentoo', 'Biscoe', '49.9']],
  ['pizza', 29_854, 7, ['2022-12-31T00:00:00.000Z', 'Saturday', 'Vegetarian']],
  ['weather', 2923, 7, ['New York', '2015-12-31', '1.5']],
])('sample-datasets: %s has %d lines of %d cells', (name, count, width, last) => {
  const { lines } = sheetOf(bytesIn('@observablehq/sample-datasets', `${name}.csv`));
  expect(lines.length).toBe(count);
  expect(lines.filter(({ cells, fault }) => cells.length !== width || fault !== undefined)).toEqual([]);
  expect(lines.at(-1)?.cells.slice(0, last.length)).toEqual(last);
});

test.each([
  ['long-sample', 8, 7],
  ['sample', 2, 3],
  ['sample-header', 3, 2],
  ['slow-sample', 2, 3],
  ['utf-8-bom-sample', 2, 3],
])('papaparse: %s.csv has %d lines of %d cells', (name, count, width) => {
  const { lines } = sheetOf(bytesIn('papaparse', `tests/${name}.csv`));
  expect(lines.map(({ cells }) => cells.length)).toEqual(Array<number>(count).fill(width));
  expect(lines[0]?.cells[0]).not.toMatch(/^\ufeff/);
});

test('papaparse: verylong-sample.csv has 2001 lines, of which those of two cells stay so', () => {
  const { lines } = sheetOf(bytesIn('papaparse', 'tests/verylong-sample.csv'));
  const widths = Object.groupBy(lines, ({ cells }) => cells.length);
  expect([lines.length, lines.at(-1)?.line]).toEqual([2001, 2001]);
  expect(Object.entries(widths).map(([width, some = []]) => [width, some.length])).toEqual([
    ['2', 4],
    ['3', 1997],
  ]);
});

/** A line end at the end of a file begins no line. */
const withoutLast = ({ input, expected }: PapaCase): (readonly string[])[] =>
  expected.data.slice(0, String(input).endsWith('\n') ? -1 : undefined);

const cases = papaCases();
const isFaulty = ({ expected }: PapaCase): boolean => expected.errors.some(({ row }) => row !== undefined);
const inputsOf = (some: readonly PapaCase[]): [string, string, PapaCase][] =>
  some.map((it) => [it.description, String(it.input), it]);
const mixed = 'Mixed slash n and slash r should choose first as precident';

test('papaparse: its tests hold the cases that are asked below', () => {
  expect(cases.length).toBeGreaterThan(55);
  expect(cases.filter(isFaulty).length).toBeGreaterThan(4);
});

test.each(inputsOf(cases.filter((it) => it.input !== '' && it.description !== mixed && !isFaulty(it))))(
  'papaparse: %s',
  (_, input, it) => {
    const { lines } = sheetOf(input);
    expect(lines.map(({ cells }) => cells)).toEqual(
      withoutLast(it).map((cells) => cells.map(withLineBreaks)),
    );
    expect(lines.filter(({ fault }) => fault !== undefined)).toEqual([]);
  },
);

test.each(inputsOf(cases.filter(isFaulty)))('papaparse: %s, told in the line where it begins', (_, input) => {
  expect(sheetOf(input).lines[0]?.fault?.code).toBe('open-quote');
});

test('papaparse: nothing is no table, and either line end ends a line', () => {
  expect(refusalsOf('')).toEqual(['empty-file']);
  expect(cellsOf(cases.find(({ description }) => description === mixed)?.input as string)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
});
