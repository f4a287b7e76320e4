import { expect, test } from 'vitest';
import { exampleIn } from '../../../src/hand-in/template/example.ts';
import type { BuiltRecord } from '../../../src/core/figures/built-record.ts';
import type { Observation } from '../../../src/core/figures/figure.ts';
import type { Source } from '../../../src/core/figures/tables.ts';
import { record as sample } from '../../take-away/record.ts';

const source = (key: string): Source => ({
  source: key,
  title: key,
  publisher: 'Báo',
  published: '',
  accessed: '2026-11-22',
  url: '',
  kind: 'press',
  copy_of: '',
  note: '',
});

const [plain] = sample.provinces.flatMap(({ observations }) => observations);
const figure = (id: string, own: Partial<Observation>): Observation => {
  if (plain === undefined) throw new Error('There is no figure.');
  return { ...plain, period: '2022', qualifier: 'exact', note: '', id, ...own };
};

const recordOf = (sources: readonly string[], observations: readonly Observation[]): BuiltRecord => ({
  ...sample,
  reference: { ...sample.reference, sources: sources.map(source) },
  provinces: [{ province: 'cao-bang', observations, derived: [], discrepancies: [], changes: [] }],
});

test('It is of the source that shows most of what officers ask.', () => {
  const record = recordOf(
    ['a', 'b'],
    [
      figure('1', { source: 'a' }),
      figure('2', { source: 'b' }),
      figure('3', { source: 'b', qualifier: 'at-least' }),
    ],
  );
  expect(exampleIn(record)?.source.source).toBe('b');
});

test('Of two that show as much it is of the one that was entered first.', () => {
  const record = recordOf(['b', 'a'], [figure('1', { source: 'a' }), figure('2', { source: 'b' })]);
  expect(exampleIn(record)?.source.source).toBe('b');
});

test('It shows each thing once, in the order of the record.', () => {
  const record = recordOf(
    ['a'],
    [
      figure('1', { source: 'a', field: 'kinh tế' }),
      figure('2', { source: 'a' }),
      figure('3', { source: 'a' }),
      figure('4', { source: 'a', field: 'văn hóa' }),
      figure('5', { source: 'a', period: '2016/2020', qualifier: 'at-most' }),
    ],
  );
  expect(exampleIn(record)?.figures.map(({ id }) => id)).toEqual(['1', '2', '5']);
});

test('A record without figures has none.', () => {
  expect(exampleIn(recordOf(['a'], []))).toBeUndefined();
});
