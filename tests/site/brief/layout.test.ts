import fc from 'fast-check';
import { sum } from 'd3';
import { expect, test } from 'vitest';
import { balanced } from '../../../src/site/brief/layout.ts';
import { heightOf, types } from '../../../src/site/brief/type.ts';

const heights = fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 6 });
const isInOrder = (indices: readonly number[]): boolean =>
  indices.every((index, at) => at === 0 || index > (indices[at - 1] ?? 0));

test('two columns hold every item once, in its order, beginning in the first', () => {
  fc.assert(
    fc.property(heights, (all) => {
      const items = all.map((height, index) => ({ height, index }));
      const columns = balanced(items, ({ height }) => height).map((column) =>
        column.map(({ index }) => index),
      );
      expect(columns.flat().toSorted((a, b) => a - b)).toEqual(items.map(({ index }) => index));
      expect(columns.every(isInOrder)).toBe(true);
      if (all.length > 0) expect(columns[0]?.[0]).toBe(0);
    }),
    { seed: 20261122 },
  );
});

test('no single item moved to the other column makes the longer one shorter', () => {
  fc.assert(
    fc.property(heights, (all) => {
      const [left, right] = balanced(all, (height) => height);
      const longer = Math.max(sum(left), sum(right));
      for (const height of sum(left) > sum(right) ? left : right)
        expect(Math.max(longer - height, sum(all) - longer + height)).toBeGreaterThanOrEqual(longer);
    }),
    { seed: 20261122 },
  );
});

test('a text is as high as its lines; one that is blank takes no room; a word wider than its line is broken', () => {
  const line = heightOf('Mô hình', types.text, 300, 10);
  expect(line).toBe(13.5);
  expect(heightOf('Mô hình '.repeat(12).trim(), types.text, 300, 10)).toBe(2 * line);
  expect(heightOf('', types.text, 300, 10)).toBe(0);
  expect(heightOf('m'.repeat(100), types.text, 300, 10)).toBeGreaterThan(2 * line);
});
