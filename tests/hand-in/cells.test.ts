import { describe, expect, test } from 'vitest';
import { wordsOf, type Found } from '../../src/core/figures/problem.ts';
import { areaNames } from '../../src/hand-in/understand/cells/area-names.ts';
import { cellReader } from '../../src/hand-in/understand/cells/cell-reader.ts';
import { nameReader } from '../../src/hand-in/understand/cells/names.ts';
import { dateReader, periodReader } from '../../src/hand-in/understand/cells/periods.ts';
import { sourceKey } from '../../src/hand-in/understand/cells/source-keys.ts';
import { areaKeys, bareName, englishName, mayBeOne } from '../../src/hand-in/understand/made/area-key.ts';
import { decideNotation, numberReader } from '../../src/hand-in/understand/numbers/number-column.ts';
import { withCommas } from '../../src/hand-in/understand/numbers/with-commas.ts';
import type { Kind } from '../../src/hand-in/understand/work.ts';
import { realRecord } from './hand-in.ts';

const proposalsOf = (found: Found | undefined): readonly string[] | undefined =>
  found === undefined ? undefined : wordsOf(found).proposals;

describe('a column of numbers', () => {
  const read = (texts: readonly string[], answer?: string) => {
    const decision = decideNotation(new Set(texts), answer);
    const reader = cellReader(numberReader(decision));
    return texts.map((text) => {
      const { text: number, found, isAsked } = reader(text, 'text');
      return isAsked === true ? '?' : (proposalsOf(found) ?? number);
    });
  };

  test('is Vietnamese when one of its texts can be nothing else', () => {
    expect(read(['1.234', '85,16', '12'])).toEqual(['1234', '85.16', '12']);
    expect(read(['1.234.567', '1.234'])).toEqual(['1234567', '1234']);
  });

  test('is English or plain when one of its texts can be nothing else', () => {
    expect(read(['1,234', '1,234.5'])).toEqual(['1234', '1234.5']);
    expect(read(['1.234', '85.16'])).toEqual(['1.2340', '85.16']);
    expect(read(['0.123', '1.234'])).toEqual(['0.123', '1.2340']);
  });

  test('is asked about when its texts give different numbers, and read as answered', () => {
    expect(read(['1.234', '12'])).toEqual(['?', '?']);
    expect(read(['1.234', '12'], 'vietnamese')).toEqual(['1234', '12']);
    expect(read(['1.234', '12'], 'english')).toEqual(['1.2340', '12']);
    expect(read(['1,234'], 'english')).toEqual(['1234']);
    expect(read(['1,234'], 'plain')).toEqual(['?']);
  });

  test('of several notations trusts the usual one where it can be nothing else, and proposes the rest', () => {
    expect(read(['8,5', '9,5', '7.25', '1.234', '12'])).toEqual([
      '8.5',
      '9.5',
      ['7.25'],
      ['1234', '1.2340'],
      '12',
    ]);
    expect(read(['8,5', '7.25'])).toEqual([['8.5'], ['7.25']]);
  });

  test('proposes the number beside words, signs and spaces', () => {
    expect(read(['khoảng 500', '85,16%', '1.234 mô hình', '12 000', '04'])).toEqual([
      ['500'],
      ['85.16'],
      ['1234'],
      ['12000'],
      ['4'],
    ]);
    expect(decideNotation(new Set(['chưa có']), undefined)).toEqual({ notation: 'vietnamese' });
  });

  test('takes what a spreadsheet holds as a number, and a repair only as the record writes it', () => {
    const reader = cellReader(numberReader({ notation: 'vietnamese' }));
    expect(reader('1.234', 'number').text).toBe('1.2340');
    expect(reader('1.234', 'repaired').text).toBe('1.234');
    expect(reader('85,16', 'repaired').text).toBe('85.16');
    expect(reader('2026-05-01', 'date').found?.code).toBe('excel-date');
  });
});

test('of a column with decimal commas is proposed as it writes them, and what is quoted stays', () => {
  const repair = { vi: 'Hãy viết 85.16, theo nguyên văn “85.16%”.', en: 'Write 85.16.' };
  const problem = { vi: 'Các phần đạt 1.234.', en: 'The parts reach 1,234.' };
  const found = {
    file: '',
    line: 1,
    column: 'value',
    value: '',
    code: 'not-whole',
    problem,
    repair,
  } as const;
  expect(withCommas({ ...found, proposals: ['85.16'] })).toEqual({
    ...found,
    repair: { vi: 'Hãy viết 85,16, theo nguyên văn “85.16%”.', en: 'Write 85,16.' },
    proposals: ['85,16'],
  });
  expect(withCommas(found)).toBe(found);
});

describe('a cell', () => {
  const words = cellReader({ text: (text) => ({ text }) });
  const number = cellReader(numberReader({ notation: 'vietnamese' }));

  test.each<[string, Kind]>([
    ['#DIV/0!', 'formula'],
    ['#REF!', 'text'],
    ['#N/A', 'error'],
  ])('of a formula that fails is no number: %s, held as %s', (text, kind) => {
    for (const read of [words, number]) {
      expect(read(text, kind).found?.code).toBe('excel-error');
      expect(proposalsOf(read(text, kind).found) ?? []).toEqual([]);
    }
  });

  test('for words that became a number of three decimals is asked about, and no other', () => {
    expect(proposalsOf(words('1.2340', 'number').found)).toEqual(['1.234', '1,234']);
    expect(words('85.16', 'number')).toEqual({ text: '85,16', told: ['number-as-text'] });
    expect(words('1234', 'number').text).toBe('1234');
  });

  test('that is shown as a percentage is one in words, and asked about where only a number may stand', () => {
    expect(words('85.16%', 'percent')).toEqual({ text: '85,16%', told: ['number-as-text'] });
    expect(words('85.1230%', 'percent').text).toBe('85,123%');
    expect(words('90%', 'formula')).toEqual({ text: '90%', told: ['formula', 'number-as-text'] });
    expect(proposalsOf(number('85.1230%', 'percent').found)).toEqual(['85.1230']);
  });

  test('of a formula that gave a text is a text: “1.234” may be a thousand and more', () => {
    expect(words('1.234', 'formula-text')).toEqual({ text: '1.234', told: ['formula'] });
    const asked = cellReader(numberReader(decideNotation(new Set(['1.234']), undefined)));
    expect(asked('1.234', 'formula-text').isAsked).toBe(true);
    expect(number('1.234', 'formula-text').text).toBe('1234');
  });
});

describe('a period', () => {
  const of = (text: string, kind: Kind = 'text') => {
    const { text: period, found } = cellReader(periodReader)(text, kind);
    return proposalsOf(found) ?? period;
  };

  test.each([
    ['2022', '2022'],
    ['2016 – 2020', '2016/2020'],
    ['đến 2020', '../2020'],
    ['từ năm 2016', '2016/..'],
    ['6/2022', '2022-06'],
    ['12-2020', '2020-12'],
    ['28/9/2018', '2018-09-28'],
    ['6/6/2018', '2018-06-06'],
    ['12/2017-2020', '2017-12/2020'],
  ])('“%s” is %s', (text, period) => {
    expect(of(text)).toBe(period);
  });

  test('with a day that may be a month is asked', () => {
    expect(of('5/6/2022')).toEqual(['2022-06-05', '2022-05-06']);
    expect(proposalsOf(cellReader(dateReader)('5/6/2022', 'text').found)).toEqual([
      '2022-06-05',
      '2022-05-06',
    ]);
  });

  test('with two numbers before its year may be a day or two months, unless it names months', () => {
    expect(of('1-6/2022')).toEqual(['2022-06-01', '2022-01-06', '2022-01/2022-06']);
    expect(of('6-1/2022')).toEqual(['2022-01-06', '2022-06-01']);
    expect(of('13-06/2022')).toBe('2022-06-13');
    expect(proposalsOf(cellReader(dateReader)('1-6/2022', 'text').found)).toEqual([
      '2022-06-01',
      '2022-01-06',
    ]);
    expect(of('tháng 1-6/2022')).toBe('tháng 1-6/2022');
    expect(of('từ tháng 1 đến tháng 6/2022')).toBe('từ tháng 1 đến tháng 6/2022');
    expect(of('tháng 12-2022')).toBe('2022-12');
  });

  test('written backwards, or as “before”, is left to the check', () => {
    expect(of('2020-2016')).toBe('2020-2016');
    expect(of('6/2020-1/2020')).toBe('6/2020-1/2020');
    expect(of('trước 2020')).toBe('trước 2020');
  });

  test('that a spreadsheet holds as a day or a broken number is asked', () => {
    expect(of('2020-12-01', 'date')).toEqual(['2020-12', '2020-12-01']);
    expect(of('2022', 'number')).toBe('2022');
    expect(cellReader(periodReader)('6.2022', 'number').found?.code).toBe('malformed-period');
  });

  test('that is a year in a cell formatted as a date is that year, and no day of 1905', () => {
    expect(of('1905-07-14', 'date')).toEqual(['2022']);
    expect(of('1905-03-13', 'date')).toEqual(['1905-03', '1905-03-13']);
    const day = cellReader(dateReader)('1905-07-14', 'date');
    expect([day.found?.code, proposalsOf(day.found) ?? []]).toEqual(['excel-date', []]);
    expect(cellReader(dateReader)('2025-07-14', 'date')).toEqual({ text: '2025-07-14' });
  });
});

describe('a name of an area', () => {
  const read = cellReader(nameReader(areaNames(realRecord.areas.rows)));

  test.each([
    ['Bắc Kạn', 'bac-kan'],
    ['tỉnh Bắc Kạn', 'bac-kan'],
    ['TP. Bắc Kạn', 'tp-bac-kan'],
    ['TP Bắc Kạn', 'tp-bac-kan'],
    ['THÀNH PHỐ BẮC KẠN', 'tp-bac-kan'],
    ['Bắc Kạn city', 'tp-bac-kan'],
    ['Bạch Thông', 'bach-thong'],
    ['H. Bạch Thông', 'bach-thong'],
    ['phường Xuất Hoá', 'tp-bac-kan-xuat-hoa'],
    ['P. Xuất Hóa, TP. Bắc Kạn, tỉnh Bắc Kạn', 'tp-bac-kan-xuat-hoa'],
    ['tp-bac-kan', 'tp-bac-kan'],
  ])('“%s” is %s', (text, key) => {
    expect(read(text, 'text').text).toBe(key);
  });

  test('that several have is asked, by labels that each mean one', () => {
    const tanLap = ['bach-thong', 'ba-be'].map((parent) => ({
      file: 'areas.csv',
      line: 0,
      cells: { area: `${parent}-tan-lap`, name: 'xã Tân Lập', level: 'commune', parent },
    }));
    const names = areaNames([...realRecord.areas.rows, ...tanLap]);
    const { found } = cellReader(nameReader(names))('xã Tân Lập', 'text');
    expect(proposalsOf(found)).toEqual([
      'xã Tân Lập, huyện Bạch Thông, Bắc Kạn',
      'xã Tân Lập, huyện Ba Bể, Bắc Kạn',
    ]);
  });

  test.each([
    ['Thành phố Cao Bằng', []],
    ['xã Tân Lập, thành phố Bắc Kạn', []],
    ['Bắc Cạn', ['Bắc Kạn']],
    ['Thành phố Bắc Cạn', ['thành phố Bắc Kạn, Bắc Kạn']],
  ])('“%s” is compared without the words of its kind: %j', (text, proposals) => {
    expect(proposalsOf(read(text, 'text').found) ?? []).toEqual(proposals);
  });

  test('with another number is another area', () => {
    const group = { area: 'to-1', name: 'Tổ dân phố 1', level: 'hamlet', parent: 'bac-kan' };
    const names = areaNames([{ file: 'areas.csv', line: 0, cells: group }]);
    expect(proposalsOf(cellReader(nameReader(names))('Tổ dân phố 7', 'text').found) ?? []).toEqual([]);
  });
});

describe('keys that are made', () => {
  test.each([
    ['thành phố Bắc Kạn', 'district', 'bac-kan', 'tp-bac-kan', 'Bắc Kạn city'],
    ['huyện Ba Bể', 'district', 'bac-kan', 'ba-be', 'Ba Bể district'],
    ['xã Thượng Giáo', 'commune', 'ba-be', 'ba-be-thuong-giao', 'Thượng Giáo commune'],
    ['thôn Nà Săm', 'hamlet', 'ba-be-thuong-giao', 'ba-be-thuong-giao-na-sam', 'Nà Săm hamlet'],
    ['tỉnh Thái Nguyên', 'province', 'vn', 'thai-nguyen', 'Thái Nguyên'],
    ['thị trấn Chợ Rã', 'commune', 'ba-be', 'ba-be-cho-ra', 'Chợ Rã township'],
  ])('of “%s” (%s of %s) are %s, %s', (name, level, parent, key, english) => {
    expect(areaKeys(name, level, parent)[0]).toBe(key);
    expect(englishName(name, level)).toBe(english);
  });

  test('two names are of one area unless their kinds differ', () => {
    expect(bareName('thị xã Việt Yên')).toBe('Việt Yên');
    expect(mayBeOne('huyện Việt Yên', 'Việt Yên')).toBe(true);
    expect(mayBeOne('huyện Việt Yên', 'thị xã Việt Yên')).toBe(false);
  });

  test('of a source begin with a letter', () => {
    expect(sourceKey('BC-12/2024')).toBe('bc-12-2024');
    expect(sourceKey('12/BC-UBND')).toBe('vb-12-bc-ubnd');
  });
});
