import { describe, expect, test } from 'vitest';
import { authorityOf, misprintedRates, ratiosFor } from '../../../src/core/rules/recognition.ts';
import { derived, indicatorOf, indicators, observation } from './figures.ts';

const registered = observation({ value: 191, area: 'tp-bac-kan' });
const recognised = observation({
  indicator: 'models-recognised',
  value: 129,
  area: 'tp-bac-kan',
  authority: 'Ban Thường vụ Thành ủy Bắc Kạn',
});

describe('the recognition rate', () => {
  test('of nothing registered, or nothing recognised, is none', () => {
    expect(ratiosFor([recognised], indicators)).toEqual([]);
    expect(ratiosFor([registered], indicators)).toEqual([]);
  });
  test('of zero registered is none', () => {
    expect(ratiosFor([recognised, { ...registered, value: 0 }], indicators)).toEqual([]);
  });
  test('is recognised ÷ registered, in per cent', () => {
    expect(ratiosFor([registered, recognised], indicators)).toMatchObject([
      {
        id: 'ratio.tp-bac-kan.recognition-rate.2022',
        indicator: 'recognition-rate',
        value: 67.53926702,
        qualifier: 'exact',
        unit: 'percent',
        method: 'ratio',
        from: [recognised.id, registered.id],
      },
    ]);
  });
  test('is at-least when at least so many were recognised', () => {
    // Bắc Kạn 12/2017–2020: hơn 1.100 of 2.707 (documents/001).
    const scheme = { period: '2017-12/2020', basis: 'cumulative' } as const;
    const rates = ratiosFor(
      [
        observation({ ...scheme, value: 2707 }),
        observation({ ...scheme, indicator: 'models-recognised', value: 1100, qualifier: 'at-least' }),
      ],
      indicators,
    );
    expect(rates).toMatchObject([{ value: 40.63538973, qualifier: 'at-least' }]);
  });
  test('of bounds that pull apart is none', () => {
    expect(
      ratiosFor(
        [
          { ...registered, qualifier: 'at-least' },
          { ...recognised, qualifier: 'at-least' },
        ],
        indicators,
      ),
    ).toEqual([]);
  });
  test.each([
    { area: 'bach-thong' },
    { period: '2023' },
    { basis: 'cumulative' as const },
    { subject: 'individual' as const },
    { origin: 'new' as const },
    { field: 'kinh tế' },
    { bloc: 'nội chính' },
  ])('needs one area, period, basis, subject, origin, field and bloc: %o', (other) => {
    expect(ratiosFor([registered, { ...recognised, ...other }], indicators)).toEqual([]);
  });
  test('is never made of awards or of models commended', () => {
    const scheme = { area: 'cao-bang', period: '2016/2020' };
    const given = [
      observation({ ...scheme, value: 4086 }),
      observation({ ...scheme, indicator: 'exemplars-commended', value: 51 }),
      observation({ ...scheme, indicator: 'awards-province', value: 125 }),
    ];
    expect(ratiosFor(given, indicators)).toEqual([]);
  });
  test('is in per cent, but a ratio in another unit is not multiplied', () => {
    const perCommune = { ...indicatorOf('recognition-rate'), unit: 'criterion' as const };
    expect(ratiosFor([registered, recognised], [perCommune])).toMatchObject([
      { value: 0.6753926702, unit: 'criterion' },
    ]);
  });
  test('stands beside the rate of those eligible', () => {
    const eligible = observation({ indicator: 'models-eligible', value: 160, area: 'tp-bac-kan' });
    expect(
      ratiosFor([registered, eligible, recognised], indicators).map(({ indicator, value }) => [
        indicator,
        value,
      ]),
    ).toEqual([
      ['recognition-rate', 67.53926702],
      ['recognition-rate-eligible', 80.625],
    ]);
  });
});

describe('the authority', () => {
  const figures = (...all: readonly Parameters<typeof authorityOf>[0][]) =>
    new Map(all.map((figure) => [figure.id, figure]));
  test('of a rate is its numerator’s', () => {
    const rate = derived({ method: 'ratio', from: [recognised.id, registered.id] });
    expect(authorityOf(rate, figures(recognised, registered))).toBe('Ban Thường vụ Thành ủy Bắc Kạn');
  });
  test('of a sum is the one that all parts share, else none', () => {
    const other = observation({
      ...recognised,
      subject: 'individual',
      authority: 'Ban Chỉ đạo',
      id: 'other',
    });
    const same = { ...other, authority: recognised.authority };
    const sum = derived({ method: 'sum', from: [recognised.id, 'other'] });
    expect(authorityOf(sum, figures(recognised, same))).toBe('Ban Thường vụ Thành ủy Bắc Kạn');
    expect(authorityOf(sum, figures(recognised, other))).toBe('');
  });
  test('of a figure computed from one that is not given is an error', () => {
    expect(() => authorityOf(derived({ from: ['lost'] }), figures())).toThrow(
      'Figure "lost" is not among those given.',
    );
  });
});

describe('a printed rate', () => {
  // Huyện Bạch Thông: 36/42 đơn thư, đạt tỷ lệ 85% (documents/004).
  const settled = observation({ indicator: 'petitions-settled', value: 36 });
  const received = observation({ indicator: 'petitions-received', value: 42 });
  const rate = observation({ indicator: 'petitions-settled-rate', value: 85 });

  test('without its parts is left alone', () => {
    expect(misprintedRates([rate, settled], indicators)).toEqual([]);
  });
  test('that its parts do not give is told, and not mended', () => {
    expect(misprintedRates([settled, received, rate], indicators)).toEqual([
      {
        kind: 'printed-rate-differs',
        at: rate.id,
        printed: 85,
        computed: 85.71428571,
        from: [settled.id, received.id],
      },
    ]);
  });
  test.each([86, 85.7, 85.71])('rounded to %d is right', (value) => {
    expect(misprintedRates([settled, received, { ...rate, value }], indicators)).toEqual([]);
  });
  test('that is a bound is right while it can be', () => {
    expect(
      misprintedRates([settled, received, { ...rate, value: 80, qualifier: 'at-least' }], indicators),
    ).toEqual([]);
    expect(
      misprintedRates([settled, received, { ...rate, value: 90, qualifier: 'at-least' }], indicators),
    ).toHaveLength(1);
  });
});
