import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  difference,
  isRankable,
  isSurelyGreater,
  orMore,
  ratio,
  sum,
} from '../../../src/core/rules/bounds.ts';
import type { Quantity } from '../../../src/core/values/quantity.ts';
import type { Qualifier } from '../../../src/core/schema/code-lists.ts';

const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });
const atLeast = (value: number): Quantity => ({ value, qualifier: 'at-least' });
const atMost = (value: number): Quantity => ({ value, qualifier: 'at-most' });
const about = (value: number): Quantity => ({ value, qualifier: 'about' });

describe('sum', () => {
  test('of nothing observed is undefined', () => {
    expect(sum([])).toBeUndefined();
  });
  test('of bounds that pull apart is undefined', () => {
    expect(sum([atLeast(6000), atMost(3000)])).toBeUndefined();
  });
  test('of an estimate and a bound is undefined, and of two estimates', () => {
    expect(sum([about(700), atLeast(1)])).toBeUndefined();
    expect(sum([about(700), about(300)])).toBeUndefined();
  });
  test('stays undefined whatever comes after', () => {
    expect(sum([atLeast(1), atMost(1), exact(1)])).toBeUndefined();
  });
  test('is exact when every term is', () => {
    expect(sum([exact(49), exact(69)])).toEqual(exact(118));
  });
  test('is at-least when one term is at-least', () => {
    expect(sum([exact(10), atLeast(1100), exact(5)])).toEqual(atLeast(1115));
  });
  test('is about when one term is', () => {
    expect(sum([exact(10), about(700)])).toEqual(about(710));
  });
  test('carries no floating noise', () => {
    expect(sum([exact(0.1), exact(0.2)])).toEqual(exact(0.3));
  });
});

describe('difference', () => {
  test('of two lower bounds is undefined: they pull apart', () => {
    expect(difference(atLeast(5), atLeast(3))).toBeUndefined();
  });
  test('from an exact total of an at-least part is at-most', () => {
    expect(difference(exact(100), atLeast(60))).toEqual(atMost(40));
  });
  test('of at-least and at-most is at-least', () => {
    expect(difference(atLeast(100), atMost(60))).toEqual(atLeast(40));
  });
  test('of exact quantities is exact', () => {
    expect(difference(exact(2707), exact(2340))).toEqual(exact(367));
  });
});

describe('ratio', () => {
  test('by nothing is undefined', () => {
    expect(ratio(exact(5), exact(0))).toBeUndefined();
  });
  test('of a negative quantity is undefined', () => {
    expect(ratio(exact(-5), exact(2))).toBeUndefined();
    expect(ratio(exact(5), exact(-2))).toBeUndefined();
  });
  test('of two lower bounds is undefined', () => {
    expect(ratio(atLeast(1100), atLeast(2707))).toBeUndefined();
  });
  test('of an estimate and a bound is undefined', () => {
    expect(ratio(about(5), atMost(2))).toBeUndefined();
  });
  test('of at-least by exact is at-least', () => {
    expect(ratio(atLeast(1100), exact(2707), 100)).toEqual(atLeast(40.63538973));
  });
  test('of exact by at-least is at-most', () => {
    expect(ratio(exact(274), atLeast(1100), 100)).toEqual(atMost(24.90909091));
  });
  test('of nothing is 0 when nothing was what was counted', () => {
    expect(ratio(exact(0), exact(42))).toEqual(exact(0));
  });
});

describe('order', () => {
  test('a bound is never ranked, nor an estimate', () => {
    expect([exact(1), atLeast(1), atMost(1), about(1)].map(isRankable)).toEqual([true, false, false, false]);
  });
  test('at-least is surely greater than a smaller exact or at-most', () => {
    expect(isSurelyGreater(atLeast(5), exact(4))).toBe(true);
    expect(isSurelyGreater(atLeast(5), atMost(4))).toBe(true);
  });
  test('nothing is surely greater than at-least, or than an estimate', () => {
    expect(isSurelyGreater(exact(1e9), atLeast(1))).toBe(false);
    expect(isSurelyGreater(exact(1e9), about(1))).toBe(false);
  });
  test('what the source may have more of is at-least', () => {
    expect(orMore(exact(1685))).toEqual(atLeast(1685));
    expect(orMore(atMost(3))).toBeUndefined();
  });
});

/** A printed quantity with a true value that agrees with what was printed. */
interface Known {
  readonly said: Quantity;
  readonly truth: number;
}

const known: fc.Arbitrary<Known> = fc
  .record({
    truth: fc.integer({ min: 1, max: 100_000 }),
    slack: fc.integer({ min: 0, max: 1000 }),
    qualifier: fc.constantFrom<Qualifier>('exact', 'at-least', 'at-most'),
  })
  .map(({ truth, slack, qualifier }) => {
    const off = { exact: 0, 'at-least': -Math.min(slack, truth - 1), 'at-most': slack, about: 0 }[qualifier];
    return { truth, said: { value: truth + off, qualifier } };
  });

const noise = 1e-8;
function allows({ value, qualifier }: Quantity, truth: number): boolean {
  const room = noise * Math.max(1, Math.abs(truth));
  if (qualifier === 'at-least') return truth >= value - room;
  if (qualifier === 'at-most') return truth <= value + room;
  return Math.abs(truth - value) <= room;
}

const settings = { seed: 20_250_701, numRuns: 2000 };

describe('whatever the true values are', () => {
  test('what is computed allows what is true', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const results: readonly (readonly [Quantity | undefined, number])[] = [
          [sum([a.said, b.said]), a.truth + b.truth],
          [difference(a.said, b.said), a.truth - b.truth],
          [ratio(a.said, b.said, 100), (100 * a.truth) / b.truth],
        ];
        for (const [result, truth] of results)
          if (result !== undefined) expect(allows(result, truth)).toBe(true);
      }),
      settings,
    );
  });

  test('a result is undefined exactly when the bounds pull apart', () => {
    const way = { exact: 0, 'at-least': 1, 'at-most': -1, about: NaN };
    fc.assert(
      fc.property(known, known, ({ said: a }, { said: b }) => {
        const apart = way[a.qualifier] * way[b.qualifier];
        expect(sum([a, b]) === undefined).toBe(apart < 0);
        expect(difference(a, b) === undefined).toBe(apart > 0);
        expect(ratio(a, b) === undefined).toBe(apart > 0);
      }),
      settings,
    );
  });

  test('surely greater is truly greater', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        if (isSurelyGreater(a.said, b.said)) expect(a.truth).toBeGreaterThan(b.truth);
      }),
      settings,
    );
  });

  test('the order of terms does not matter to a sum', () => {
    fc.assert(
      fc.property(fc.array(known, { maxLength: 6 }), (terms) => {
        const said = terms.map((term) => term.said);
        expect(sum([...said].reverse())).toEqual(sum(said));
      }),
      settings,
    );
  });
});
