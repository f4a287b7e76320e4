import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { cellKey } from '../../../src/core/figures/cell-key.ts';
import { compare } from '../../../src/core/rules/comparability.ts';
import { resolverOf } from '../../../src/core/rules/conflicts.ts';
import { harmoniserOf } from '../../../src/core/rules/harmonise.ts';
import { refusalSentence } from '../../../src/core/rules/refusal-sentence.ts';

/** `data/` as it stands: what follows from its documents, and that nothing else breaks a rule. */
const { reference, provinces } = buildRecord(checkFolder('data').rows);
const figures = new Map<string, Figure>(
  provinces
    .flatMap(({ observations, derived }) => [...observations, ...derived])
    .map((figure) => [figure.id, figure]),
);
const told = (id: string) => {
  const figure = figures.get(id);
  return figure && [figure.qualifier, figure.value];
};

describe('from the real record follows', () => {
  test.each([
    ['ratio.tp-bac-kan.recognition-rate.2022', ['exact', 67.53926702]],
    ['ratio.tp-bac-kan.recognition-rate-eligible.2022', ['exact', 80.625]],
    ['ratio.bac-kan.recognition-rate.2017-12--2020.cumulative', ['at-least', 40.63538973]],
    ['ratio.bac-kan.exemplary-share.2017-12--2020.cumulative', ['at-most', 24.90909091]],
    ['remainder.field.bac-kan.models-registered.2017-12--2020.cumulative.bac-kan-de-an-06', ['exact', 367]],
    ['per-year.bac-kan.models-registered.2017-12--2020.cumulative.bac-kan-de-an-06', ['exact', 877.9459459]],
    ['rank-from-change.from-2019.bac-kan.satisfaction-sipas-rank.2018', ['exact', 42]],
    ['rank-from-change.from-2019.bac-kan.satisfaction-sipas-rank.2017', ['exact', 48]],
    ['rank-from-change.from-2023.bac-giang.satisfaction-sipas-rank.2022', ['exact', 44]],
    ['rank-from-change.from-2020.bac-giang.papi-eight-rank.2019', ['exact', 4]],
    ['sum.origin.tp-bac-kan.models-recognised.2022.collective.tp-bac-kan-2022', ['exact', 118]],
    ['sum.origin.tp-bac-kan.models-recognised.2022.individual.tp-bac-kan-2022', ['exact', 11]],
  ])('%s', (id, expected) => {
    expect(told(id)).toEqual(expected);
  });

  test('no recognition rate of Cao Bằng, which published awards only', () => {
    expect([...figures.keys()].filter((id) => id.startsWith('ratio.cao-bang.recognition'))).toEqual([]);
  });

  test('that 36 of 42 is not 85%', () => {
    expect(provinces.flatMap(({ discrepancies }) => discrepancies)).toContainEqual(
      expect.objectContaining({
        kind: 'printed-rate-differs',
        at: 'bach-thong.petitions-settled-rate.2022.bach-thong-2022',
        printed: 85,
        computed: 85.71428571,
      }),
    );
  });
});

describe('in the real record', () => {
  test('no value of the national index meets one that was measured in the other way', () => {
    const measured = [...figures.values()].filter(({ indicator }) => indicator === 'satisfaction-sipas');
    const eras = compare(measured, reference).groups.map((group) => [
      ...new Set(group.map(({ period }) => period >= '2022')),
    ]);
    expect(eras).toEqual([[true], [false]]);
  });

  test('where sources print another population or another number of respondents, somebody has chosen', () => {
    const cells = provinces.flatMap(({ observations }) => [
      ...Map.groupBy(
        observations.filter(({ unit }) => unit === 'person'),
        cellKey,
      ).values(),
    ]);
    const contested = cells
      .map((cell) => resolverOf(reference)(cell))
      .filter(({ others }) => others.length > 0);
    expect(contested.map(({ chosen }) => chosen?.id)).toEqual([
      'bac-kan.population-average.2020.danso-bac-kan',
      'bac-kan.population-average.2021.dan-so-bac-kan-2022',
      'bac-kan.population-average.2022.dan-so-bac-kan-2023',
      'bac-kan.population-average.2023.dan-so-bac-kan-2023',
      'vn.sipas-respondents.2024.vnanet-sipas-2024',
    ]);
  });

  test('every derived figure is computed from figures that are there, and every id is told once', () => {
    const all = provinces.flatMap(({ observations, derived }) => [...observations, ...derived]);
    expect(figures.size).toBe(all.length);
    expect(
      provinces
        .flatMap(({ derived }) => derived)
        .flatMap(({ from }) => from)
        .filter((id) => !figures.has(id)),
    ).toEqual([]);
  });

  test('every refusal between whole counts of models can be said in both languages', () => {
    const counts = [...figures.values()].filter(
      ({ unit, field, subject, origin, bloc }) => unit === 'model' && field + subject + origin + bloc === '',
    );
    const { refusals } = compare(counts, reference);
    const sentences = refusals.flatMap((refusal) => [
      refusalSentence(refusal, reference, 'vi'),
      refusalSentence(refusal, reference, 'en'),
    ]);
    expect(sentences).toContain(
      'Không so trực tiếp: Bắc Kạn đếm mô hình đăng ký, Cao Bằng đếm mô hình hiện có.',
    );
    expect(
      sentences.filter((sentence) => !/^(Không so trực tiếp|Not compared directly).*\.$/.test(sentence)),
    ).toEqual([]);
  });

  test('the fields of Cao Bằng are the whole total, and stay exact', () => {
    const counts = [...figures.values()].filter(
      (figure) =>
        figure.kind === 'observation' &&
        figure.area === 'cao-bang' &&
        figure.indicator === 'models-existing' &&
        figure.source === 'cao-bang-2016-2020',
    );
    const total = counts.find(({ field }) => field === '');
    const { fields, remainder } = harmoniserOf(reference)(
      total,
      counts.filter(({ field }) => field !== ''),
    );
    expect(remainder).toEqual({ state: 'complete' });
    expect(fields.map(({ quantity }) => quantity)).toEqual(
      [1202, 968, 825, 582, 509].map((value) => ({ figure: { value, qualifier: 'exact' } })),
    );
  });
});
