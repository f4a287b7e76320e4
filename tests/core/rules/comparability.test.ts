import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { compare } from '../../../src/core/rules/comparability.ts';
import { derived, observation, reference } from './figures.ts';

const groupsOf = (...figures: readonly Figure[]) =>
  compare(figures, reference()).groups.map((group) => group.map((figure) => figures.indexOf(figure)));
const reasonsOf = (...figures: readonly Figure[]) =>
  compare(figures, reference()).refusals.map(({ reason }) => reason);

const bacKan = observation({ value: 2360 });
const caoBang = observation({ area: 'cao-bang', value: 900 });

describe('figures stand on one axis', () => {
  test('when there are none, on none', () => {
    expect(compare([], reference())).toEqual({ groups: [], refusals: [] });
  });
  test('of two areas, counted alike over one year', () => {
    expect(groupsOf(bacKan, caoBang)).toEqual([[0, 1]]);
    expect(reasonsOf(bacKan, caoBang)).toEqual([]);
  });
  test('of two years', () => {
    expect(groupsOf(bacKan, observation({ period: '2023' }))).toEqual([[0, 1]]);
  });
  test('that are parts of one kind', () => {
    expect(groupsOf(observation({ subject: 'collective' }), observation({ subject: 'individual' }))).toEqual([
      [0, 1],
    ]);
  });
  test('over spans of one length', () => {
    expect(groupsOf(observation({ period: '2011/2015' }), observation({ period: '2016/2020' }))).toEqual([
      [0, 1],
    ]);
  });
  test('as averages per year over spans of any length, beside one year', () => {
    const perYear = { method: 'per-year' } as const;
    expect(
      groupsOf(
        derived({ ...perYear, period: '2017-12/2020' }),
        derived({ ...perYear, period: '2016/2020' }),
        bacKan,
      ),
    ).toEqual([[0, 1, 2]]);
  });
  test('as shares over spans of any length: a share does not grow with time', () => {
    const share = { method: 'share', unit: 'percent', field: 'kinh tế' } as const;
    expect(
      groupsOf(derived({ ...share, period: '2017-12/2020' }), derived({ ...share, period: '2016/2020' })),
    ).toEqual([[0, 1]]);
  });
  test('that stood at the end of spans of any length: a stock did not grow over them', () => {
    const stock = { basis: 'stock' } as const;
    expect(
      groupsOf(
        observation({ ...stock, period: '2016/2020' }),
        observation({ ...stock, period: '2018/2020' }),
      ),
    ).toEqual([[0, 1]]);
  });
});

describe('figures are refused one axis', () => {
  test.each([
    [
      'role',
      observation({ indicator: 'satisfaction-provincial' }),
      observation({ indicator: 'target-satisfaction' }),
    ],
    ['indicator', bacKan, observation({ indicator: 'models-existing' })],
    ['unit', bacKan, derived({ method: 'share', unit: 'percent' })],
    ['level', bacKan, observation({ area: 'bach-thong' })],
    ['basis', bacKan, observation({ basis: 'cumulative' })],
    ['field', bacKan, observation({ field: 'kinh tế' })],
    ['bloc', bacKan, observation({ bloc: 'nội chính' })],
    ['subject', bacKan, observation({ subject: 'individual' })],
    ['origin', bacKan, observation({ origin: 'new' })],
    ['period-length', bacKan, observation({ period: '2017-12/2020' })],
    [
      'period-length',
      observation({ indicator: 'land-donated', basis: 'flow' }),
      observation({ indicator: 'land-donated', period: '2016/2020' }),
    ],
    [
      'period-kind',
      observation({ indicator: 'recognition-rate' }),
      observation({ indicator: 'recognition-rate', period: '2017-12/2020' }),
    ],
    [
      'break',
      observation({ indicator: 'satisfaction-sipas', period: '2021' }),
      observation({ indicator: 'satisfaction-sipas', period: '2022' }),
    ],
    [
      'break',
      observation({ indicator: 'satisfaction-sipas', period: '2017/2021' }),
      observation({ indicator: 'satisfaction-sipas', period: '2021/2023' }),
    ],
    ['territory', bacKan, observation({ area: 'thai-nguyen', period: '2026' })],
  ] as const)('for %s', (reason, a, b) => {
    expect(groupsOf(a, b)).toEqual([[0], [1]]);
    expect(reasonsOf(a, b)).toEqual([reason]);
  });

  test('for the length of a change of rank', () => {
    const change = (period: string) => observation({ indicator: 'satisfaction-sipas-rank-change', period });
    expect(reasonsOf(change('2018/2019'), change('2017/2019'))).toEqual(['period-length']);
  });
  test('for an unknown year, whatever the other is', () => {
    const undated = observation({ area: 'cao-bang', period: '' });
    expect(reasonsOf(bacKan, undated)).toEqual(['period-unknown']);
    expect(reasonsOf(observation({ period: '' }), undated)).toEqual(['period-unknown']);
  });
  test('for an unknown year, but parts of one undated statement stay together', () => {
    const part = (field: string, source: string) => observation({ period: '', field, source });
    expect(
      groupsOf(part('kinh tế', 'a-source'), part('văn hóa', 'a-source'), part('kinh tế', 'b-source')),
    ).toEqual([[0, 1], [2]]);
  });
  test('for an open start, which is nobody else’s; parts of one open count stay together', () => {
    const open = (area: string, field: string) =>
      observation({ area, field, period: '../2020', basis: 'cumulative' });
    expect(groupsOf(open('bac-kan', 'a'), open('bac-kan', 'b'), open('cao-bang', 'a'))).toEqual([
      [0, 1],
      [2],
    ]);
  });
  test('for the gravest reason only', () => {
    expect(
      reasonsOf(
        bacKan,
        observation({ area: 'bach-thong', indicator: 'models-existing', basis: 'stock', period: '../2020' }),
      ),
    ).toEqual(['indicator']);
  });
  test('once for each pair of groups, not of figures', () => {
    const cumulative = { basis: 'cumulative', period: '2017-12/2020' } as const;
    const figures = [
      bacKan,
      caoBang,
      observation(cumulative),
      observation({ ...cumulative, area: 'cao-bang' }),
      observation({ area: 'bach-thong' }),
    ];
    expect(reasonsOf(...figures)).toEqual(['basis', 'level', 'level']);
  });
  test('and the refusal names who and what', () => {
    const long = observation({ area: 'cao-bang', period: '2016/2020' });
    expect(compare([bacKan, long], reference()).refusals).toEqual([
      {
        reason: 'period-length',
        between: [bacKan.id, long.id],
        areas: ['bac-kan', 'cao-bang'],
        terms: ['2022', '2016/2020'],
      },
    ]);
  });
});

test('a figure of an area that the record does not know is an error', () => {
  expect(() => compare([observation({ area: 'atlantis' })], reference())).toThrow(
    'Area "atlantis" is not in the record',
  );
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    area: fc.constantFrom('bac-kan', 'cao-bang', 'thai-nguyen', 'bach-thong'),
    period: fc.constantFrom(
      '',
      '2021',
      '2022',
      '2016/2020',
      '2017-12/2020',
      '../2020',
      '2022/..',
      '2018-09-28',
    ),
    indicator: fc.constantFrom(
      'models-registered',
      'satisfaction-sipas',
      'target-satisfaction',
      'satisfaction-sipas-rank-change',
    ),
    basis: fc.constantFrom('flow', 'stock', 'cumulative'),
    field: fc.constantFrom('', 'kinh tế', 'văn hóa'),
    source: fc.constantFrom('a-source', 'b-source'),
  })
  .map((some) => observation(some));

describe('whatever the figures are', () => {
  const settings = { seed: 20_250_701, numRuns: 500 };

  test('each stands in one group, and every two groups have one reason', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const { groups, refusals } = compare(figures, reference());
        expect(groups.flat().length).toBe(figures.length);
        expect(2 * refusals.length).toBe(groups.length ** 2 - groups.length);
      }),
      settings,
    );
  });
  test('no group mixes measures, bases, levels, roles or an unknown year with a known one', () => {
    const level = (figure: Figure) => reference().areas.find(({ area }) => area === figure.area)?.level ?? '';
    const shared = (f: Figure) => [f.indicator, f.basis, f.period === '', level(f), f.field === ''].join(' ');
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        for (const group of compare(figures, reference()).groups)
          expect(new Set(group.map(shared)).size).toBe(1);
      }),
      settings,
    );
  });
});
