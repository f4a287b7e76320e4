import { describe, expect, test } from 'vitest';
import { perYear } from '../../../src/core/rules/per-year.ts';
import { observation } from './figures.ts';

const scheme = observation({ period: '2017-12/2020', basis: 'cumulative', value: 2707 });

describe('there is no average per year', () => {
  test.each([
    ['of an unknown period', { period: '' }],
    ['of an open period', { period: '../2020' }],
    ['of a single year', { period: '2020' }],
    ['of a span within a year', { period: '2020-01/2020-03' }],
    ['of a span of a year', { period: '2019-07/2020-06' }],
    ['of a span that begins within a month', { period: '2018-09-28/2020' }],
    ['of a stock', { basis: 'stock' as const }],
    ['of a rate', { unit: 'percent' as const }],
    ['of a rank change', { unit: 'rank-change' as const }],
  ])('%s', (_, some) => {
    expect(perYear({ ...scheme, ...some }, 's')).toBeUndefined();
  });
});

describe('the average per year', () => {
  test('of 2.707 over 37 months is 877,9', () => {
    expect(perYear(scheme, 's')).toMatchObject({
      value: 877.9459459,
      qualifier: 'exact',
      unit: 'model',
      period: '2017-12/2020',
      method: 'per-year',
      from: [scheme.id],
    });
  });
  test('of a flow over whole years divides by the years', () => {
    expect(perYear({ ...scheme, period: '2016/2020', basis: 'flow', value: 51 }, 's')).toMatchObject({
      value: 10.2,
    });
  });
  test('of a bound is a bound', () => {
    expect(perYear({ ...scheme, value: 1100, qualifier: 'at-least' }, 's')).toMatchObject({
      qualifier: 'at-least',
    });
  });
});
