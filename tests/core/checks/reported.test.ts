import { expect, test } from 'vitest';
import { reportedOf } from '../../../src/core/figures/reported.ts';

const at = (line: number, column = 'value', file = 'a.csv') => ({ file, line, column });

test('a cell is reported by itself or with its whole row, and no other cell with it', () => {
  const reported = reportedOf([at(2), at(500_000, '')]);
  expect(reported.has(at(2), 'value')).toBe(true);
  expect(reported.has(at(2), 'area')).toBe(false);
  expect(reported.has(at(3), 'value')).toBe(false);
  expect(reported.has(at(2, '', 'b.csv'), 'value')).toBe(false);
  expect(reported.has(at(500_000), 'area')).toBe(true);
});

test('a row of which one cell was reported has something reported', () => {
  const reported = reportedOf([at(31), at(32, 'area')]);
  expect([30, 31, 32, 33].map((line) => reported.hasAny(at(line)))).toEqual([false, true, true, false]);
});

test('what was reported elsewhere is added, and that stays as it was', () => {
  const [first, second] = [reportedOf([at(2)]), reportedOf([at(1_000_000), at(3, 'area', 'b.csv')])];
  first.join(second);
  expect(first.has(at(2), 'value') && first.has(at(1_000_000), 'value')).toBe(true);
  expect(first.has(at(3, '', 'b.csv'), 'area')).toBe(true);
  expect(second.has(at(2), 'value')).toBe(false);
  expect([...first.files()]).toHaveLength(2);
});
