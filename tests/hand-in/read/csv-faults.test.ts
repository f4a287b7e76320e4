import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/figures/problem.ts';
import type { SheetLine } from '../../../src/hand-in/read/sheet.ts';
import { refusalsOf, sheetOf } from './read.ts';

const linesOf = (text: string): [number, ...string[]][] =>
  sheetOf(text).lines.map(({ line, cells }) => [line, ...cells]);
const faultsOf = (text: string): (string | undefined)[] =>
  sheetOf(text).lines.map(({ fault }) => fault?.code);
const saidOf = (line: SheetLine | undefined): string | undefined =>
  line?.fault && wordsOf(line.fault).problem.en;

test('after a quotation that never closes, lines that are whole are read again', () => {
  expect(faultsOf('a,b\n1,2\n"x,3\n4,5\n6,7\n')).toEqual([
    undefined,
    undefined,
    'open-quote',
    undefined,
    undefined,
  ]);
  expect(linesOf('a,b\n1,2\n"x,3\n4,5\n')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '"x', '3'],
    [4, '4', '5'],
  ]);
});

test('text behind a closing quotation mark is a fault of that line alone', () => {
  expect(faultsOf('a,b\n"x"y,3\n4,5\n"6",7\n')).toEqual([undefined, 'open-quote', undefined, undefined]);
});

test('what may be the inside of a cell is uncertain, line by line, and tells how far that reaches', () => {
  const { lines } = sheetOf('a,b,c\n1,2,3\n"x "y"\nz, and\nw",2,3\n4,5,6\n"x\n');
  expect(lines.map(({ line, fault }) => [line, fault?.code])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 'open-quote'],
    [4, 'open-quote'],
    [5, 'open-quote'],
    [6, undefined],
    [7, 'open-quote'],
  ]);
  expect(saidOf(lines[2])).toContain('from this line to line 5');
  expect(saidOf(lines[6])).toContain('no cell of this line');
});

test('a file of nothing but open quotations ends in time, and no line is lost', () => {
  const { lines } = sheetOf(`a,b\n${'"x"y,1\n'.repeat(20_000)}`);
  expect(lines.length).toBe(20_001);
  expect(lines.filter(({ fault }) => fault !== undefined).length).toBe(20_000);
});

test('a last line that is too short and has no line end was cut off', () => {
  expect(faultsOf('a,b,c\n1,2,3\n4,5')).toEqual([undefined, undefined, 'cut-off']);
  expect(faultsOf('a,b,c\n1,2,3\n4,5\n')).toEqual([undefined, undefined, undefined]);
  expect(faultsOf('a,b,c\n1,2,3\n4,5,6')).toEqual([undefined, undefined, undefined]);
});

test.each(['', ' \r\n \n', '\ufeff', '\ufeff\n', 'sep=;\n'])('a file of nothing is refused: %j', (text) => {
  expect(refusalsOf(text)).toEqual(['empty-file']);
});

test('a file of more lines or cells than a table has is refused', () => {
  expect(refusalsOf(`a${'\n'.repeat(1_048_577)}a`)).toEqual(['too-many-cells']);
  expect(refusalsOf(','.repeat(8_000_001))).toEqual(['too-many-cells']);
});
