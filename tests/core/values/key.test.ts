import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  figureId,
  figurePartsOf,
  isPrintedId,
  labelPart,
  observationId,
  slug,
  type FigureKey,
} from '../../../src/core/values/key.ts';

fc.configureGlobal({ seed: 23 });

const key = (some: Partial<FigureKey> = {}): FigureKey => ({
  area: 'bac-kan',
  period: '2022',
  indicator: 'models-registered',
  field: '',
  subject: '',
  origin: '',
  bloc: '',
  basis: 'flow',
  source: 'de-an-06',
  ...some,
});

describe('a slug', () => {
  test.each([
    ['Đức Xuân', 'duc-xuan'],
    ['xây dựng nông thôn mới', 'xay-dung-nong-thon-moi'],
    ['  Văn hóa – xã hội! ', 'van-hoa-xa-hoi'],
    ['“”', ''],
  ])('of %s is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('the id of a figure', () => {
  test('names what it is, without what is blank', () => {
    expect(observationId(key())).toBe('bac-kan.models-registered.2022.de-an-06');
    expect(observationId(key({ field: 'kinh tế', subject: 'collective', origin: 'new' }))).toBe(
      'bac-kan.models-registered.2022.kinh-te.collective.new.de-an-06',
    );
  });

  test.each([
    ['2016/2020', '2016--2020'],
    ['2017-12/2020', '2017-12--2020'],
    ['../2020', 'to-2020'],
    ['2018/..', 'from-2018'],
    ['', 'no-year'],
  ])('writes the period %j as %s', (period, part) => {
    expect(observationId(key({ period }))).toBe(`bac-kan.models-registered.${part}.de-an-06`);
  });

  test('tells a bloc from a field, and says a basis that is not flow', () => {
    expect(observationId(key({ bloc: 'nội chính', basis: 'stock' }))).toBe(
      'bac-kan.models-registered.2022.bloc-noi-chinh.stock.de-an-06',
    );
  });

  test('cuts a long label at a word, with a checksum that tells it from others that begin alike', () => {
    const long = 'xây dựng Đảng, chính quyền, MTTQ, các đoàn thể, đoàn viên, hội viên';
    const [one = '', other = ''] = [long, `${long} khác`].map(
      (field) => figureId(key({ field })).split('.').at(3) ?? '',
    );
    expect(one).toMatch(/^xay-dung-dang-chinh-quyen-mttq-cac-[a-z0-9]{4}$/);
    expect(one).not.toBe(other);
    expect(one.length).toBeLessThanOrEqual(40);
  });

  test('can be an HTML id and a URL fragment as it is', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (field, bloc) => {
        expect(observationId(key({ field, bloc }))).toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });

  test('differs when a dimension differs', () => {
    const words = fc.constantFrom('', 'kinh tế', 'nông thôn mới', 'xã hội');
    const some = fc.record({
      period: fc.constantFrom('', '2020', '2016/2020', '../2020', '2020/..'),
      field: words,
      bloc: words,
      subject: fc.constantFrom('', 'collective', 'individual'),
      origin: fc.constantFrom('', 'maintained', 'new'),
      basis: fc.constantFrom('flow', 'stock', 'cumulative'),
      source: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(observationId(key(a)) === observationId(key(b))).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the id of a printed figure', () => {
  const label = fc.constantFrom('', 'phát triển kinh tế', 'cải cách hành chính, xây dựng cơ quan, công sở');
  const any = fc.record({
    area: fc.constantFrom('bac-kan', 'vn'),
    period: fc.constantFrom('', '2022', '2017-12/2020', '../2020', '2018-09-28/..', '2018-09-28'),
    indicator: fc.constantFrom('models-registered', 'from-farms'),
    field: label,
    subject: fc.constantFrom('', 'collective'),
    origin: fc.constantFrom('', 'new'),
    bloc: label,
    basis: fc.constantFrom('flow', 'stock'),
    source: fc.constantFrom('de-an-06', 'to-trinh'),
  });

  test('tells its area, indicator, period and source, and the labels in between', () => {
    fc.assert(
      fc.property(any, (figure) => {
        const { area, indicator, period, source, rest } = figurePartsOf(observationId(figure));
        expect({ area, indicator, period, source }).toEqual({
          area: figure.area,
          indicator: figure.indicator,
          period: figure.period,
          source: figure.source,
        });
        expect(rest.join(' ').includes(labelPart(figure.field))).toBe(true);
        expect(rest).toHaveLength(
          [figure.field, figure.subject, figure.origin, figure.bloc].filter(Boolean).length +
            Number(figure.basis !== 'flow'),
        );
      }),
    );
  });

  test.each(['', 'bac-kan.models-registered.2022', 'Bắc Kạn.a.b.c', 'a..b.c', '__proto__'])(
    'is not %j',
    (text) => {
      expect(isPrintedId(text)).toBe(false);
      expect(() => figurePartsOf(text)).toThrow('is not the id of a printed figure');
    },
  );
});
