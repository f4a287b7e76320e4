import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/core/record/derive.ts';
import type { Dimensions, Method, Observation } from '../../../src/core/figures/figure.ts';
import { choice, observation, reference, source } from './figures.ts';

const cellsOf = (
  rows: readonly (Partial<Dimensions> & { readonly value: number })[],
  common: Partial<Observation>,
) => rows.map((row) => observation({ ...common, ...row }));

/** documents/000: thành phố Bắc Kạn 2022. */
const city = { area: 'tp-bac-kan', period: '2022', source: 'tp-bac-kan-2022' } as const;
const cityRegistered = cellsOf(
  [{ value: 191 }, { origin: 'maintained', value: 73 }, { origin: 'new', value: 118 }],
  city,
);
const cityEligible = cellsOf(
  [{ value: 160 }, { subject: 'collective', value: 147 }, { subject: 'individual', value: 13 }],
  { ...city, indicator: 'models-eligible' },
);
const cityRecognised = cellsOf(
  [
    { value: 129 },
    { subject: 'collective', origin: 'maintained', value: 49 },
    { subject: 'collective', origin: 'new', value: 69 },
    { subject: 'individual', origin: 'maintained', value: 1 },
    { subject: 'individual', origin: 'new', value: 10 },
    { bloc: 'hành chính sự nghiệp', value: 30 },
    { bloc: 'hành chính sự nghiệp', subject: 'individual', value: 6 },
    { bloc: 'nội chính', value: 11 },
    { bloc: 'doanh nghiệp', value: 4 },
    { bloc: 'xã, phường', value: 84 },
    { bloc: 'xã, phường', subject: 'individual', value: 5 },
  ],
  { ...city, indicator: 'models-recognised', authority: 'Ban Thường vụ Thành ủy Bắc Kạn' },
);
const cityFigures = [...cityRegistered, ...cityEligible, ...cityRecognised];

const of = (
  observations: readonly Observation[],
  method: Method,
  indicator: string,
  some: Partial<Dimensions> = {},
) =>
  derive(observations, reference()).derived.filter(
    (d) =>
      d.method === method &&
      d.indicator === indicator &&
      Object.entries(some).every(([key, value]) => Reflect.get(d, key) === value),
  );

describe('from nothing', () => {
  test('nothing follows', () => {
    expect(derive([], reference())).toEqual({ derived: [], discrepancies: [] });
  });
  test('from one figure of one year, nothing follows', () => {
    expect(derive([observation({ value: 298 })], reference())).toEqual({ derived: [], discrepancies: [] });
  });
});

describe('sums', () => {
  test('are made of printed parts whose total is not printed', () => {
    expect(of(cityFigures, 'sum', 'models-recognised').map(({ id, value }) => [id, value])).toEqual([
      ['sum.origin.tp-bac-kan.models-recognised.2022.collective.tp-bac-kan-2022', 118],
      ['sum.origin.tp-bac-kan.models-recognised.2022.individual.tp-bac-kan-2022', 11],
      ['sum.subject.tp-bac-kan.models-recognised.2022.maintained.tp-bac-kan-2022', 50],
      ['sum.subject.tp-bac-kan.models-recognised.2022.new.tp-bac-kan-2022', 79],
    ]);
  });
  test('of sums make the whole when nobody printed it', () => {
    const [, ...cells] = cityRecognised;
    expect(
      of(cells, 'sum', 'models-recognised', { subject: '', origin: '' }).map(({ value }) => value),
    ).toEqual([129]);
  });
  test('are not made when a part is missing', () => {
    expect(of(cityRegistered.slice(1, 2), 'sum', 'models-registered')).toEqual([]);
  });
  test('are never made of fields or blocs, of which no list is known to be whole', () => {
    const fields = cellsOf(
      [
        { field: 'kinh tế', value: 10 },
        { field: 'văn hóa', value: 5 },
      ],
      {},
    );
    expect(of(fields, 'sum', 'models-registered')).toEqual([]);
  });
  test('are not made of what is not additive', () => {
    // Cao Bằng 2016/2020: 132 tập thể, 180 lượt cá nhân (documents/003) are not counted in one unit.
    const awards = cellsOf(
      [
        { subject: 'collective', value: 132 },
        { subject: 'individual', value: 180 },
      ],
      { indicator: 'awards-province', period: '2016/2020' },
    );
    expect(of(awards, 'sum', 'awards-province')).toEqual([]);
  });
  test('are not made across sources', () => {
    const halves = [
      observation({ origin: 'new', value: 118 }),
      observation({ origin: 'maintained', value: 73, source: 'b-source' }),
    ];
    expect(derive(halves, reference()).derived).toEqual([]);
  });
});

describe('shares', () => {
  test('are of the part in its printed total, in per cent, the part first', () => {
    expect(of(cityFigures, 'share', 'models-registered')).toMatchObject([
      {
        origin: 'maintained',
        value: 38.21989529,
        unit: 'percent',
        from: [cityRegistered[1]?.id, cityRegistered[0]?.id],
      },
      { origin: 'new', value: 61.78010471 },
    ]);
  });
  test('are not of rates, which have no parts', () => {
    const rates = cellsOf(
      [{ value: 67 }, { origin: 'new', value: 66 }, { origin: 'maintained', value: 68 }],
      { indicator: 'recognition-rate' },
    );
    expect(derive(rates, reference())).toEqual({ derived: [], discrepancies: [] });
  });
  test('are also of sums in totals, and of cells in sums', () => {
    expect(
      of(cityFigures, 'share', 'models-recognised', { subject: 'collective', origin: '', bloc: '' }),
    ).toMatchObject([{ value: 91.47286822 }]);
    expect(
      of(cityFigures, 'share', 'models-recognised', { subject: 'individual', origin: 'new' }).map(
        ({ id, value }) => [id.split('.')[1], value],
      ),
    ).toEqual([
      ['origin', 90.90909091],
      ['subject', 12.65822785],
    ]);
  });
});

describe('remainders', () => {
  /** documents/001: Bắc Kạn 12/2017–2020. */
  const scheme = { period: '2017-12/2020', basis: 'cumulative', source: 'bac-kan-de-an-06' } as const;
  const province = cellsOf(
    [
      { value: 2707 },
      { field: 'xây dựng nông thôn mới', value: 1685 },
      { field: 'cải cách hành chính', value: 655 },
    ],
    scheme,
  );

  test('are what the source gave to no part, with the dimensions of the total', () => {
    expect(of(province, 'remainder', 'models-registered')).toMatchObject([
      {
        id: 'remainder.field.bac-kan.models-registered.2017-12--2020.cumulative.bac-kan-de-an-06',
        field: '',
        value: 367,
        from: province.map(({ id }) => id),
      },
    ]);
  });
  test('of parts that make the total do not exist', () => {
    expect(of(cityFigures, 'remainder', 'models-recognised', { bloc: '', subject: '' })).toEqual([]);
  });
  test('are not given to the other of two subjects', () => {
    expect(of(cityFigures, 'remainder', 'models-recognised', { bloc: 'hành chính sự nghiệp' })).toMatchObject(
      [{ subject: '', value: 24 }],
    );
  });
  test('stand beside the average per year and the rate', () => {
    const recognised = observation({
      ...scheme,
      indicator: 'models-recognised',
      value: 1100,
      qualifier: 'at-least',
    });
    const { derived } = derive([...province, recognised], reference());
    expect(
      derived
        .filter(({ method }) => method === 'per-year' || method === 'ratio')
        .map(({ id, value, qualifier }) => [id, value, qualifier]),
    ).toEqual([
      [
        'per-year.bac-kan.models-recognised.2017-12--2020.cumulative.bac-kan-de-an-06',
        356.7567568,
        'at-least',
      ],
      [
        'per-year.bac-kan.models-registered.2017-12--2020.cai-cach-hanh-chinh.cumulative.bac-kan-de-an-06',
        212.4324324,
        'exact',
      ],
      ['per-year.bac-kan.models-registered.2017-12--2020.cumulative.bac-kan-de-an-06', 877.9459459, 'exact'],
      [
        'per-year.bac-kan.models-registered.2017-12--2020.xay-dung-nong-thon-moi.cumulative.bac-kan-de-an-06',
        546.4864865,
        'exact',
      ],
      ['ratio.bac-kan.recognition-rate.2017-12--2020.cumulative', 40.63538973, 'at-least'],
    ]);
  });
});

describe('rates', () => {
  test('come from printed figures and from sums of printed parts', () => {
    expect(of(cityFigures, 'ratio', 'recognition-rate').map(({ value }) => value)).toEqual([
      67.53926702, 68.49315068, 66.94915254,
    ]);
    expect(of(cityFigures, 'ratio', 'recognition-rate-eligible', { subject: 'collective' })).toMatchObject([
      {
        value: 80.27210884,
        from: [
          'sum.origin.tp-bac-kan.models-recognised.2022.collective.tp-bac-kan-2022',
          cityEligible[1]?.id,
        ],
      },
    ]);
  });
  /** figures/bac-kan.md, conflict 1: 202 recognised of 278 or 279 registered in 2023. */
  const year = { area: 'tp-bac-kan', period: '2023' } as const;
  const disputed = [
    observation({ ...year, value: 278 }),
    observation({ ...year, value: 279, source: 'b-source' }),
    observation({ ...year, indicator: 'models-recognised', value: 202, source: 'b-source' }),
  ];
  test('are not computed where sources disagree and nobody has chosen', () => {
    expect(of(disputed, 'ratio', 'recognition-rate')).toEqual([]);
  });
  test('are computed from the chosen figure', () => {
    const chosen = reference({ choices: [choice({ ...year, source: 'a-source' })] });
    expect(derive(disputed, chosen).derived).toMatchObject([
      { value: 72.6618705, from: [disputed[2]?.id, disputed[0]?.id] },
    ]);
  });
  test('come from a printed total rather than from the sum of another source', () => {
    const total = observation({ value: 190, source: 'b-source' });
    const parts = cellsOf(
      [
        { origin: 'maintained', value: 73 },
        { origin: 'new', value: 118 },
      ],
      {},
    );
    const recognised = observation({ indicator: 'models-recognised', value: 129 });
    expect(of([total, ...parts, recognised], 'ratio', 'recognition-rate')).toMatchObject([
      { from: [recognised.id, total.id] },
    ]);
  });
  test('do not come from the awards of Cao Bằng', () => {
    const given = [
      observation({
        area: 'cao-bang',
        period: '../2020',
        indicator: 'models-existing',
        basis: 'stock',
        value: 4086,
      }),
      observation({ area: 'cao-bang', period: '2016/2020', indicator: 'exemplars-commended', value: 51 }),
    ];
    expect(derive(given, reference()).derived.filter(({ method }) => method === 'ratio')).toEqual([]);
  });
});

describe('discrepancies', () => {
  test('of figures that agree are none', () => {
    expect(derive(cityFigures, reference()).discrepancies).toEqual([]);
  });
  test('are parts that come to more than their total; no share is then computed', () => {
    const [total, kept, fresh] = cellsOf(
      [{ value: 190 }, { origin: 'maintained', value: 73 }, { origin: 'new', value: 118 }],
      city,
    );
    const figures = [total, kept, fresh].flatMap((figure) => figure ?? []);
    expect(derive(figures, reference())).toEqual({
      derived: [],
      discrepancies: [
        {
          kind: 'parts-differ-from-total',
          at: total?.id,
          printed: 190,
          computed: 191,
          from: [kept?.id, fresh?.id],
        },
      ],
    });
  });
  test('of what is not additive are single parts above the total, never sums of parts that may overlap', () => {
    const people = (...values: readonly number[]) =>
      values.map((value, index) =>
        observation({ indicator: 'awards-province', field: index === 0 ? '' : `lĩnh vực ${index}`, value }),
      );
    const overlapping = derive(people(100, 70, 60), reference());
    expect(overlapping.discrepancies).toEqual([]);
    expect(overlapping.derived.map(({ method, value }) => [method, value])).toEqual([
      ['share', 70],
      ['share', 60],
    ]);
    expect(derive(people(100, 70, 110), reference()).discrepancies).toMatchObject([
      { printed: 100, computed: 110 },
    ]);
  });
  test('are a printed rate that its own parts do not give', () => {
    const petitions = [
      observation({ area: 'bach-thong', indicator: 'petitions-settled', value: 36 }),
      observation({ area: 'bach-thong', indicator: 'petitions-received', value: 42 }),
      observation({ area: 'bach-thong', indicator: 'petitions-settled-rate', value: 85 }),
    ];
    const { derived, discrepancies } = derive(petitions, reference());
    expect(derived).toMatchObject([{ method: 'ratio', value: 85.71428571 }]);
    expect(discrepancies).toMatchObject([
      { kind: 'printed-rate-differs', at: petitions[2]?.id, printed: 85, computed: 85.71428571 },
    ]);
  });
});

describe('copies', () => {
  test('are not computed from a second time', () => {
    const copies = cityFigures.map((figure) => ({ ...figure, id: `${figure.id}-copy`, source: 'web-copy' }));
    const record = reference({ sources: [source('web-copy', city.source)] });
    expect(derive([...copies, ...cityFigures], record)).toEqual(derive(cityFigures, record));
  });
});

describe('whatever the order of the rows', () => {
  test('what follows is the same, and every id is told once', () => {
    const { derived } = derive(cityFigures, reference());
    const ids = derived.map(({ id }) => id);
    expect(derive(cityFigures.toReversed(), reference()).derived.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
  });
  test('a derived figure is computed from figures that are there', () => {
    const { derived } = derive(cityFigures, reference());
    const there = new Set([...cityFigures, ...derived].map(({ id }) => id));
    expect(derived.flatMap(({ from }) => from).filter((id) => !there.has(id))).toEqual([]);
  });
  test(
    'forty thousand rows of four thousand areas are derived as ten rows of one are',
    { timeout: 30_000 },
    () => {
      const rowsOf = (area: string) =>
        cityFigures.slice(0, 10).map((figure) => ({ ...figure, id: `${area}.${figure.id}`, area }));
      const many = Array.from({ length: 4_000 }, (_, index) => rowsOf(`xa-${index}`)).flat();
      expect(derive(many, reference()).derived.length).toBe(72_000);
    },
  );
});
