import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/core/reading/context.ts';
import { guarded } from '../../../src/core/charts/parts/guard.ts';
import type { Area } from '../../../src/core/figures/tables.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { areas, observation, reference } from '../rules/figures.ts';

/** The country: 34 provinces that each count in one of three ways, for one of two periods. */
const provinces = Array.from({ length: 34 }, (_, index): Area => {
  const [like] = areas.filter(({ area }) => area === 'cao-bang');
  if (like === undefined) throw new Error('The test record has Cao Bằng.');
  return { ...like, area: `tinh-${index + 1}`, name: `Tỉnh ${index + 1}`, name_en: `Province ${index + 1}` };
});
const indicators = ['models-registered', 'models-existing', 'models-recognised'];
const country = provinces.flatMap(({ area }, index) => [
  observation({
    area,
    indicator: indicators[index % 3] ?? '',
    period: index % 2 === 0 ? '2022' : '2016/2020',
    basis: index % 5 === 0 ? 'cumulative' : 'flow',
    value: index,
  }),
  observation({ area, indicator: 'models-registered', period: '', value: index }),
]);
const contexts = {
  vi: contextOf(reference({ areas: [...areas, ...provinces] }), [], 'vi'),
  en: contextOf(reference({ areas: [...areas, ...provinces] }), [], 'en'),
};

describe('The guard on a chart', () => {
  test('puts what may be compared in one set, and says nothing.', () => {
    const figures = ['bac-kan', 'cao-bang'].map((area) => observation({ area, value: 1 }));
    expect(guarded(contexts.vi, figures)).toEqual({ sets: [figures], refusals: [] });
  });

  test('says of two sets why they stand apart, in one sentence about the two.', () => {
    const figures = [
      observation({ area: 'bac-kan', value: 1 }),
      observation({ area: 'cao-bang', indicator: 'models-existing', value: 1 }),
    ];
    expect(guarded(contexts.vi, figures).refusals).toEqual([
      'Không so trực tiếp: Bắc Kạn đếm mô hình đăng ký, Cao Bằng đếm mô hình hiện có.',
    ]);
  });

  test('says the same thing once.', () => {
    const figures = ['2020', '2016/2020', '2011/2015'].map((period) => observation({ period, value: 1 }));
    const { sets, refusals } = guarded(contexts.vi, figures);
    expect(sets).toHaveLength(2);
    expect(refusals).toHaveLength(1);
  });

  test.each(langs)('of a whole country says one sentence a reason, at most six (%s).', (lang) => {
    const { sets, refusals } = guarded(contexts[lang], country);
    expect(sets.length).toBeGreaterThan(40);
    expect(refusals.length).toBeLessThanOrEqual(6);
    expect(new Set(refusals).size).toBe(refusals.length);
  });

  test('names every area of every kind, in lists.', () => {
    const dated = country.filter(({ period }) => period !== '');
    const [measures = ''] = guarded(contexts.vi, dated).refusals;
    expect(measures).toMatch(/^Không so trực tiếp, vì khác chỉ tiêu: mô hình đăng ký \(/);
    const lists = [...measures.matchAll(/([^:;()]+) \(([^)]+)\)/g)].map(([, kind = '', names = '']) => ({
      kind: kind.trim(),
      names: names.split(/, | và /).toSorted(),
    }));
    expect(lists).toEqual(
      ['mô hình đăng ký', 'mô hình hiện có', 'mô hình được công nhận'].map((kind, at) => ({
        kind,
        names: provinces
          .filter((_, index) => index % 3 === at)
          .map(({ name }) => name)
          .toSorted(),
      })),
    );
  });

  test('offers averages per year where only the length of the periods differs.', () => {
    const figures = Array.from({ length: 8 }, (_, index) =>
      observation({ area: `tinh-${index + 1}`, period: `2010/${2011 + index}`, value: 1 }),
    );
    expect(guarded(contexts.en, figures).refusals).toEqual([
      'Not compared directly, because the periods differ in length and only averages per year may be compared: ' +
        'counts 2 years (Province 1); counts 3 years (Province 2); counts 4 years (Province 3); counts 5 years (Province 4); ' +
        'counts 6 years (Province 5); counts 7 years (Province 6); counts 8 years (Province 7); counts 9 years (Province 8).',
    ]);
  });
});
