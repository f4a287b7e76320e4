import { describe, expect, test } from 'vitest';
import { ranksFromChanges } from '../../../src/core/rules/ranks.ts';
import { observation } from './figures.ts';

// Bắc Kạn: hạng 32/63 năm 2019, tăng 10 bậc so với 2018 và 16 bậc so với 2017 (documents/001).
const rank = (period: string, value: number) =>
  observation({ indicator: 'satisfaction-sipas-rank', period, value });
const change = (period: string, value: number) =>
  observation({ indicator: 'satisfaction-sipas-rank-change', period, value });

describe('an earlier rank', () => {
  test('does not follow from a change alone', () => {
    expect(ranksFromChanges([change('2018/2019', 10)])).toEqual([]);
  });
  test('does not follow from the rank of another year', () => {
    expect(ranksFromChanges([rank('2020', 32), change('2018/2019', 10)])).toEqual([]);
  });
  test('is not derived when it is printed', () => {
    expect(ranksFromChanges([rank('2019', 32), rank('2018', 41), change('2018/2019', 10)])).toEqual([]);
  });
  test('is not derived below 1', () => {
    expect(ranksFromChanges([rank('2019', 3), change('2018/2019', -5)])).toEqual([]);
  });
  test('is the later one plus the places gained', () => {
    const later = rank('2019', 32);
    const changes = [change('2018/2019', 10), change('2017/2019', 16)] as const;
    expect(ranksFromChanges([later, ...changes])).toMatchObject([
      {
        period: '2018',
        value: 42,
        qualifier: 'exact',
        unit: 'rank',
        indicator: 'satisfaction-sipas-rank',
        method: 'rank-from-change',
        from: [later.id, changes[0].id],
      },
      { period: '2017', value: 48 },
    ]);
  });
  test('is lower in number when places were lost', () => {
    expect(ranksFromChanges([rank('2019', 32), change('2018/2019', -2)])).toMatchObject([{ value: 30 }]);
  });
  test('is bounded when the later one is', () => {
    expect(
      ranksFromChanges([{ ...rank('2021', 7), qualifier: 'at-least' }, change('2020/2021', 1)]),
    ).toMatchObject([{ value: 8, qualifier: 'at-least' }]);
  });
});
