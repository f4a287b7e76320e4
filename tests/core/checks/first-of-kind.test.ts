import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  countOf,
  firstOf,
  gathering,
  joined,
  mostOfKind,
  withMore,
  type FirstOfKind,
} from '../../../src/core/figures/first-of-kind.ts';

interface Fault {
  readonly code: string;
  readonly line: number;
}

const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.record({ code: fc.constantFrom('a', 'b', 'c'), line: fc.nat(40) }),
  { maxLength: 120 },
);
const most = 5;
const byLine = (a: Fault, b: Fault): number => a.line - b.line || (a.code < b.code ? -1 : 1);
const named = ({ code, line }: Fault): string => `${code}${String(line)}`;

function gathered(all: readonly Fault[]): FirstOfKind<string> {
  const found = gathering<number, string>((a, b) => a - b, most);
  for (const fault of all) found.add(fault.code, fault.line, () => named(fault));
  return found.first();
}

/** The same, by sorting all of them. */
function expected(all: readonly Fault[]): FirstOfKind<string> {
  const kinds = [...new Set(all.map(({ code }) => code))].toSorted();
  const firsts = kinds.map((kind) => all.filter(({ code }) => code === kind).toSorted(byLine));
  return {
    items: firsts
      .flatMap((own) => own.slice(0, most))
      .toSorted(byLine)
      .map(named),
    more: firsts
      .filter((own) => own.length > most)
      .map((own) => ({ code: own[0]?.code ?? '', count: own.length - most })),
  };
}

const codeOf = (name: string): string => name.slice(0, 1);

describe('of each kind are told', () => {
  test('the first by their places, in whatever order they were found, and how many more there are', () => {
    fc.assert(
      fc.property(faults, (all) => {
        expect(gathered(all)).toEqual(expected(all));
      }),
      { seed: 20261122 },
    );
  });

  test('as many as there are, told and not', () => {
    fc.assert(
      fc.property(faults, (all) => {
        const { items, more } = gathered(all);
        expect(countOf(items, more)).toBe(all.length);
      }),
      { seed: 20261122 },
    );
  });

  test('of those at one place the ones that were found first', () => {
    const found = gathering<number, string>((a, b) => a - b, 2);
    for (const name of ['x', 'y', 'z', 'w', 'v']) found.add('kind', 7, () => name);
    expect(found.first().items).toEqual(['x', 'y']);
  });

  test('two hundred, unless somebody asks for another number', () => {
    const numbers = Array.from({ length: 201 }, (_, index) => index);
    expect(mostOfKind).toBe(200);
    expect(firstOf(numbers, () => 'number').items).toHaveLength(200);
    expect(firstOf(numbers, () => 'number').more).toEqual([{ code: 'number', count: 1 }]);
  });

  test('the same when each file has told its own first ones before', () => {
    fc.assert(
      fc.property(faults, faults, (first, second) => {
        const later = second.map(({ code, line }) => ({ code, line: line + 100 }));
        const together = joined([gathered(first), gathered(later)], codeOf, most);
        const { items, more } = expected([...first, ...later]);
        expect([together.items.toSorted(), together.more]).toEqual([items.toSorted(), more]);
      }),
      { seed: 20261122 },
    );
  });
});

test('what is said of a fault is put together for no more than twice as many as are told, where they come in order', () => {
  let said = 0;
  const found = gathering<number, number>((a, b) => a - b);
  for (let line = 1; line <= 100_000; line += 1) found.add('kind', line, () => (said += 1));
  expect(found.first().more).toEqual([{ code: 'kind', count: 99_800 }]);
  expect(said).toBeLessThanOrEqual(2 * mostOfKind);
});

test('after the last of a kind stands how many more there are, after those of other kinds nothing', () => {
  const told: FirstOfKind<string> = { items: ['a1', 'b1', 'a2', 'c1'], more: [{ code: 'a', count: 7 }] };
  const lines = withMore(
    told,
    codeOf,
    (item) => item,
    ({ code, count }) => `${String(count)} more of ${code}`,
  );
  expect(lines).toEqual(['a1', 'b1', 'a2', '7 more of a', 'c1']);
});

test('a list that is told whole has no more', () => {
  expect(allOf(['x'])).toEqual({ items: ['x'], more: [] });
});
