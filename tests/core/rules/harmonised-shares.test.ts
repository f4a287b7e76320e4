import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import type { Derived } from '../../../src/core/figures/figure.ts';

const { provinces } = buildRecord(checkFolder('data').rows);
const derived = provinces.flatMap((province) => province.derived);
const sharesOf = (area: string): readonly Derived[] =>
  derived.filter((figure) => figure.area === area && figure.method === 'harmonised-share');
const told = (area: string, period?: string) =>
  sharesOf(area)
    .filter((share) => period === undefined || share.period === period)
    .map(({ field, value, qualifier }) => [field, Math.round(value * 10) / 10, qualifier]);

describe('the share of a harmonised field', () => {
  test('is exact where the source divides the whole of its total', () => {
    expect(told('cao-bang', '../2020')).toEqual([
      ['culture-society', 23.7, 'exact'],
      ['defence-security', 20.2, 'exact'],
      ['economy', 29.4, 'exact'],
      ['new-rural', 12.5, 'exact'],
      ['political-system', 14.2, 'exact'],
    ]);
  });

  test('is a bound where labels are narrower than their field and a part is divided among none', () => {
    expect(told('bac-kan')).toEqual([
      ['new-rural', 62.2, 'at-least'],
      ['political-system', 24.2, 'at-least'],
    ]);
  });

  test('adds the labels that lead to one field, and names them before the total', () => {
    const share = sharesOf('tp-bac-kan').find(
      ({ field, period }) => field === 'political-system' && period === '2022',
    );
    expect(share?.value).toBeCloseTo((100 * (4 + 20)) / 191, 6);
    expect(share?.from.length).toBe(3);
    expect(share?.from.at(-1)).toBe('tp-bac-kan.models-registered.2022.tp-bac-kan-2022');
  });

  test('is not computed where the source has no such field', () => {
    expect(sharesOf('tp-bac-kan').map(({ field }) => field)).not.toContain('economy');
  });
});

test('what is divided among no field has a share of its own, and only where something is left', () => {
  const rests = derived.filter(({ id }) => id.startsWith('share.remainder.'));
  expect(rests.map(({ area, field, value }) => [area, field, Math.round(value * 10) / 10])).toEqual([
    ['bac-kan', '', 13.6],
    ['tp-bac-kan', '', 3.6],
  ]);
});

test('awards are not averaged over years: a closing ceremony is one day', () => {
  const averaged = derived.filter(({ method }) => method === 'per-year');
  expect(averaged.filter(({ unit }) => unit === 'award')).toEqual([]);
});
