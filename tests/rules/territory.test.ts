import { describe, expect, test } from 'vitest';
import { successionOf, sumOfUnits, unitsDuring, validDuring } from '../../src/rules/territory.ts';
import { parsePeriod, type Period } from '../../src/values/period.ts';
import { areas, indicatorOf, observation } from './figures.ts';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const old = { valid_from: '', valid_to: '2025-06-30' };
const recent = { valid_from: '2025-07-01', valid_to: '' };

describe('an area', () => {
  test('is valid during no unknown period', () => {
    expect(validDuring(old, period(''))).toBe(false);
  });
  test.each([
    ['2024', true, false],
    ['2025', true, true],
    ['2025-06-30', true, false],
    ['2025-07-01', false, true],
    ['2026', false, true],
    ['2016/2020', true, false],
    ['../2020', true, false],
    ['2020/..', true, true],
  ])('that ended or began with the reform, in %s', (text, isOldValid, isNewValid) => {
    expect([validDuring(old, period(text)), validDuring(recent, period(text))]).toEqual([
      isOldValid,
      isNewValid,
    ]);
  });
  test('has the units that existed in the period', () => {
    expect(unitsDuring(areas, 'vn', period('2022')).map(({ area }) => area)).toEqual([
      'bac-kan',
      'cao-bang',
      'bac-giang',
    ]);
    expect(unitsDuring(areas, 'vn', period('2026')).map(({ area }) => area)).toEqual([
      'cao-bang',
      'thai-nguyen',
      'bac-ninh',
    ]);
  });
});

describe('succession', () => {
  test('of an area that still is, is none', () => {
    expect(successionOf('cao-bang', areas)).toBeUndefined();
  });
  test('of a district that ended without a successor is none', () => {
    expect(successionOf('bach-thong', areas)).toBeUndefined();
  });
  test('begins the day after', () => {
    expect(successionOf('bac-kan', areas)).toMatchObject({
      successor: { area: 'thai-nguyen' },
      since: '2025-07-01',
    });
  });
});

describe('units are added', () => {
  const units = [{ area: 'xuat-hoa' }, { area: 'duc-xuan' }];
  const recognised = { period: '2022', indicator: 'models-recognised' } as const;
  const xuatHoa = observation({ ...recognised, area: 'xuat-hoa', value: 19 });
  const ducXuan = observation({ ...recognised, area: 'duc-xuan', value: 16 });
  const measure = indicatorOf('models-recognised');

  test('never if one has no figure', () => {
    expect(sumOfUnits([xuatHoa], units, measure)).toEqual({ missing: 'not-published' });
  });
  test('never if there are none', () => {
    expect(sumOfUnits([], [], measure)).toEqual({ missing: 'not-published' });
  });
  test('never if the indicator is not additive', () => {
    expect(sumOfUnits([xuatHoa, ducXuan], units, { ...measure, additive: 'no' })).toEqual({
      missing: 'other-measure',
    });
  });
  test.each([
    { period: '2021' },
    { basis: 'stock' as const },
    { indicator: 'models-registered' },
    { subject: 'individual' as const },
  ])('never if one counts otherwise: %o', (other) => {
    expect(sumOfUnits([xuatHoa, observation({ ...ducXuan, ...other })], units, measure)).toEqual({
      missing: 'other-measure',
    });
  });
  test('never without a year', () => {
    const undated = [xuatHoa, ducXuan].map((figure) => ({ ...figure, period: '' }));
    expect(sumOfUnits(undated, units, measure)).toEqual({ missing: 'other-measure' });
  });
  test('never if one has two figures', () => {
    expect(sumOfUnits([xuatHoa, ducXuan, { ...ducXuan, value: 17 }], units, measure)).toEqual({
      missing: 'sources-disagree',
    });
  });
  test('when the list is complete, with the bounds of its parts', () => {
    expect(sumOfUnits([xuatHoa, ducXuan], units, measure)).toEqual({
      figure: { value: 35, qualifier: 'exact' },
    });
    expect(sumOfUnits([xuatHoa, { ...ducXuan, qualifier: 'at-least' }], units, measure)).toEqual({
      figure: { value: 35, qualifier: 'at-least' },
    });
  });
});
