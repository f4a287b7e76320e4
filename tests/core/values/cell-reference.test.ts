import { expect, test } from 'vitest';
import { cellName, columnLetters, columnOfCell } from '../../../src/core/values/cell-reference.ts';

test.for([
  [0, 'A1'],
  [25, 'Z1'],
  [26, 'AA1'],
  [27, 'AB1'],
  [701, 'ZZ1'],
  [702, 'AAA1'],
  [16_383, 'XFD1'],
] as const)('column %i is that of %s, and back', ([column, cell]) => {
  expect(cellName(column, 1)).toBe(cell);
  expect(columnOfCell(cell)).toBe(column);
  expect(columnLetters(column) + '1').toBe(cell);
});

test('what concerns a whole line is in no column', () => {
  expect(columnOfCell('')).toBe(-1);
});
