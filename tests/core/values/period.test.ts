import fc from 'fast-check';
import { partOfYear } from '../../../src/core/values/part-of-year.ts';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../../src/core/values/period-format.ts';
import { isDay, monthsOf, parsePeriod, yearsOf, type Period } from '../../../src/core/values/period.ts';
import { suggestPeriod } from '../../../src/core/values/period-suggest.ts';

fc.configureGlobal({ seed: 22 });

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`"${text}" is no period.`);
  return parsed;
}

describe('a period', () => {
  test.each([
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2022-02', 'month', '2022-02-01', '2022-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2018-09-28', 'day', '2018-09-28', '2018-09-28'],
    ['2016/2020', 'span', '2016-01-01', '2020-12-31'],
    ['2017-12/2020', 'span', '2017-12-01', '2020-12-31'],
    ['2022-01/2022-12', 'span', '2022-01-01', '2022-12-31'],
    ['2020/2020', 'span', '2020-01-01', '2020-12-31'],
  ])('%s is a %s from %s to %s', (text, kind, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, kind, start, end });
  });

  test('an open side has no day', () => {
    expect(parsePeriod('../2020')).toEqual({ text: '../2020', kind: 'to-date', end: '2020-12-31' });
    expect(parsePeriod('2018/..')).toEqual({ text: '2018/..', kind: 'from-date', start: '2018-01-01' });
  });

  test('nothing written means that no year is known', () => {
    expect(parsePeriod('')).toEqual({ text: '', kind: 'unknown' });
  });

  test.each([
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2021-02-29',
    '1900-02-29',
    '2022-04-31',
    '2020/2016',
    '2022-06-31/2023',
  ])('%s is not in the calendar', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test.each([
    ' ',
    '2016-2020',
    '2016-20',
    '2020-21',
    '2022?',
    '202X',
    '../..',
    '/2020',
    '2020/',
    '28/9/2018',
    'năm 2022',
    '2022-4',
  ])('%s is another language', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('a day of the calendar is a period, and no other text like one', () => {
    const days = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const inCalendar = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDay(text)).toBe(inCalendar);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => parsePeriod(text)).not.toThrow();
      }),
    );
  });
});

describe('how long a period is', () => {
  test('months are counted whole, both ends included', () => {
    expect(monthsOf(period('2017-12/2020'))).toBe(37);
    expect(monthsOf(period('2022'))).toBe(12);
    expect(monthsOf(period('2022-06'))).toBe(1);
    expect(monthsOf(period('2022-01-01/2022-03-31'))).toBe(3);
  });

  test('years are months by twelve', () => {
    expect(yearsOf(period('2017-12/2020'))).toBe(37 / 12);
    expect(yearsOf(period('2016/2020'))).toBe(5);
  });

  test.each(['../2020', '2018/..', '', '2018-09-28', '2022-01-15/2022-03-31'])(
    '%j has no whole months',
    (text) => {
      expect(monthsOf(period(text))).toBeUndefined();
      expect(yearsOf(period(text))).toBeUndefined();
    },
  );
});

describe('a period in words', () => {
  test.each([
    ['2022', '2022', '2022'],
    ['2022-06', 'tháng 6/2022', 'June 2022'],
    ['2018-09-28', '28/9/2018', '28 September 2018'],
    ['2016/2020', '2016–2020', '2016–2020'],
    ['2017-12/2020', '12/2017–2020', 'Dec 2017 – 2020'],
    ['2020-03-01/2020-04-15', '1/3/2020–15/4/2020', '1 March 2020 – 15 April 2020'],
    ['../2020', 'đến năm 2020', 'to 2020'],
    ['../2020-06', 'đến tháng 6/2020', 'to Jun 2020'],
    ['2018/..', 'từ năm 2018', 'from 2018'],
    ['2018-09-28/..', 'từ ngày 28/9/2018', 'from 28 September 2018'],
    ['', 'không rõ năm', 'no year given'],
  ])('%j', (text, vi, en) => {
    expect(formatPeriod(period(text), 'vi')).toBe(vi);
    expect(formatPeriod(period(text), 'en')).toBe(en);
  });
});

describe('what was probably meant', () => {
  test.each([
    ['2016-2020', '2016/2020'],
    ['2016 – 2020', '2016/2020'],
    ['giai đoạn 2016-2020', '2016/2020'],
    ['12/2017-2020', '2017-12/2020'],
    ['2020/2016', '2016/2020'],
    ['năm 2022', '2022'],
    ['tháng 9/2018', '2018-09'],
    ['28/9/2018', '2018-09-28'],
    ['28.9.2018', '2018-09-28'],
    ['2022-2-3', '2022-02-03'],
    ['đến năm 2020', '../2020'],
    ['từ 2018', '2018/..'],
  ])('%s: %s', (text, guess) => {
    expect(suggestPeriod(text)).toBe(guess);
  });

  test.each(['2022-02-30', '2016-20', 'gần đây', ''])('%j: nobody knows', (text) => {
    expect(suggestPeriod(text)).toBeUndefined();
  });
});

describe('a part of a year', () => {
  test.each([
    ['6 tháng đầu năm 2023', '2023-01/2023-06'],
    ['Sáu tháng đầu năm 2023', '2023-01/2023-06'],
    ['6 tháng cuối năm 2023', '2023-07/2023-12'],
    ['quý I/2023', '2023-01/2023-03'],
    ['Quý IV năm 2023', '2023-10/2023-12'],
    ['quý 2/2023', '2023-04/2023-06'],
    ['9 tháng 2023', '2023-01/2023-09'],
    ['9 tháng đầu năm 2023', '2023-01/2023-09'],
    ['tháng 1-6/2023', '2023-01/2023-06'],
    ['từ tháng 1 đến tháng 6/2023', '2023-01/2023-06'],
    ['T4–T9 năm 2023', '2023-04/2023-09'],
  ])('“%s” is %s', (text, period) => {
    expect(partOfYear(text)).toBe(period);
    expect(parsePeriod(period)).toBeDefined();
  });

  test.each([
    '6 tháng đầu năm',
    'tháng 9 2023',
    '12 tháng 2023',
    'quý V/2023',
    'quý I/2023 và 2024',
    'tháng 6-1/2023',
    'tháng 6-13/2023',
    '1-6/2023',
    '1 tháng 2023',
  ])('“%s” is none', (text) => {
    expect(partOfYear(text)).toBeUndefined();
  });
});
