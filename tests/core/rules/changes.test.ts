import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../src/core/figures/tables.ts';
import type { LogEntry, Printed } from '../../../src/core/figures/history.ts';
import type { Observation } from '../../../src/core/figures/figure.ts';
import { historyOf, pending, replay, standingOf, type Standing } from '../../../src/core/rules/changes.ts';
import { observation } from './figures.ts';

fc.configureGlobal({ seed: 27 });

const release = (number: number) => ({
  release: number,
  date: `2026-0${String(number)}-01`,
  note: '',
  note_en: '',
});
const why = (figure: string): Correction => ({ figure, reason: 'nhập nhầm', reason_en: 'mistyped' });
const silent = { reason: '', reason_en: '' };

const was: Printed = { value: 129, qualifier: 'exact', printed: '129 mô hình' };
const is: Printed = { value: 130, qualifier: 'about', printed: 'khoảng 130' };
const present = (figure: string, what: Printed): Observation => ({ ...observation(what), id: figure });
const entry = (number: number, figure: string, after?: Printed): LogEntry => ({
  release: number,
  figure,
  after,
  ...silent,
});

describe('what is not yet released', () => {
  const history = (
    log: readonly LogEntry[],
    figures: readonly Observation[],
    corrections: Correction[] = [],
  ) => historyOf(log, figures, { releases: [release(1)], corrections }).slice(log.length);

  test('a figure that no release has is added', () => {
    expect(history([], [present('a', was)])).toEqual([
      { release: 2, figure: 'a', kind: 'added', after: was, ...silent },
    ]);
  });

  test('one that differs is changed, with what it was, what it is and why', () => {
    expect(history([entry(1, 'a', was)], [present('a', is)], [why('a')])).toEqual([
      { release: 2, kind: 'changed', before: was, after: is, ...why('a') },
    ]);
  });

  test.each([
    ['value', { value: 1 }],
    ['qualifier', { qualifier: 'at-least' as const }],
    ['words', { printed: '129' }],
  ])('another %s alone is a change', (_, some) => {
    expect(history([entry(1, 'a', was)], [present('a', { ...was, ...some })])).toHaveLength(1);
  });

  test('one that is not there is withdrawn', () => {
    expect(history([entry(1, 'a', was)], [])).toEqual([
      { release: 2, figure: 'a', kind: 'withdrawn', before: was, ...silent },
    ]);
  });

  test('one that came, went and is gone is nothing', () => {
    expect(history([entry(1, 'a', was), entry(1, 'a')], [])).toEqual([]);
  });
});

test('the log tells what each release did', () => {
  const { changes, standing } = replay([
    entry(1, 'a', was),
    entry(2, 'a', is),
    entry(3, 'a'),
    entry(4, 'a', was),
  ]);
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'changed', 'withdrawn', 'added']);
  expect(changes[1]).toMatchObject({ before: was, after: is });
  expect(changes[2]).toMatchObject({ before: is });
  expect(standing).toEqual(new Map([['a', was]]));
});

test('a log that withdraws what was not there is refused', () => {
  expect(() => replay([entry(1, 'a')])).toThrow('"a" was withdrawn before it was there.');
});

describe('for any two records', () => {
  const printed = fc.record({
    value: fc.integer({ min: 0, max: 3 }),
    qualifier: fc.constantFrom('exact', 'about'),
    printed: fc.constantFrom('', 'một'),
  }) as fc.Arbitrary<Printed>;
  const standing: fc.Arbitrary<Standing> = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), printed)
    .map((figures) => new Map(Object.entries(figures)));
  const figuresOf = (figures: Standing) => [...figures].map(([id, what]) => present(id, what));
  const logOf = (changes: ReturnType<typeof pending>): LogEntry[] =>
    changes.map((change) =>
      entry(change.release, change.figure, 'after' in change ? change.after : undefined),
    );

  test('the log with what is pending gives the present record', () => {
    fc.assert(
      fc.property(standing, standing, standing, (first, second, now) => {
        const log = [...logOf(pending(new Map(), first, 1)), ...logOf(pending(first, second, 2))];
        const all = historyOf(log, figuresOf(now), { releases: [release(1), release(2)], corrections: [] });
        expect(replay(logOf(all)).standing).toEqual(standingOf(figuresOf(now)));
      }),
    );
  });

  test('a record does not differ from itself', () => {
    fc.assert(
      fc.property(standing, (figures) => {
        expect(pending(figures, figures, 2)).toEqual([]);
      }),
    );
  });

  test('each figure that differs is told once, and no other', () => {
    fc.assert(
      fc.property(standing, standing, (before, after) => {
        const told = pending(before, after, 2).map(({ figure }) => figure);
        const differing = ['a', 'b', 'c', 'd', 'e', 'f'].filter(
          (figure) => JSON.stringify(before.get(figure)) !== JSON.stringify(after.get(figure)),
        );
        expect(told.toSorted()).toEqual(differing);
      }),
    );
  });
});
