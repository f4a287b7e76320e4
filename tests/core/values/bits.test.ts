import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bits } from '../../../src/core/values/bits.ts';

const numbers = fc.uniqueArray(fc.nat(5000));
const bitsOf = (own: readonly number[]) => {
  const made = bits();
  for (const number of own) made.add(number);
  return made;
};
const range = Array.from({ length: 5001 }, (_, number) => number);

test('bits have the numbers that were added, and no others', () => {
  fc.assert(
    fc.property(numbers, (own) => {
      const made = bitsOf(own);
      expect(range.filter((number) => made.has(number))).toEqual(own.toSorted((a, b) => a - b));
    }),
    { seed: 20261122 },
  );
});

test('bits that are joined have the numbers of both', () => {
  fc.assert(
    fc.property(numbers, numbers, (own, others) => {
      const made = bitsOf(own);
      made.join(bitsOf(others));
      const all = new Set([...own, ...others]);
      expect(range.filter((number) => made.has(number))).toEqual([...all].toSorted((a, b) => a - b));
    }),
    { seed: 20261122 },
  );
});
