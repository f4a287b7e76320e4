import { expect, test } from 'vitest';
import { periodReadings } from '../../../src/core/values/period-readings.ts';
import { yearAsDay } from '../../../src/core/values/year-as-day.ts';

test.each([
  ['2016-2020', ['2016/2020']],
  ['2016 – 2020', ['2016/2020']],
  ['giai đoạn 2016-2020', ['2016/2020']],
  ['từ 2016 đến 2020', ['2016/2020']],
  ['từ năm 2016 tới năm 2020', ['2016/2020']],
  ['12/2017-2020', ['2017-12/2020']],
  ['6/2022', ['2022-06']],
  ['tháng 6/2022', ['2022-06']],
  ['06.2022', ['2022-06']],
  ['2022-6', ['2022-06']],
  ['2022/06/30', ['2022-06-30']],
  ['28/9/2018', ['2018-09-28']],
  ['9/28/2018', ['2018-09-28']],
  ['ngày 28.9.2018', ['2018-09-28']],
  // Nobody can tell the day from the month.
  ['5/6/2022', ['2022-06-05', '2022-05-06']],
  ['5-6-2022', ['2022-06-05', '2022-05-06']],
  ['5/5/2022', ['2022-05-05']],
  // A day, or January to June.
  ['1-6/2022', ['2022-06-01', '2022-01-06', '2022-01/2022-06']],
  ['đến 2020', ['../2020']],
  ['đến hết năm 2020', ['../2020']],
  ['tới 2020', ['../2020']],
  ['từ 2018', ['2018/..']],
  ['Năm 2022', ['2022']],
  [' 2022 ', ['2022']],
])('"%s" may mean %o', (text, readings) => {
  expect(periodReadings(text)).toEqual(readings);
});

test.each([
  '',
  'nhiệm kỳ',
  // Not the same as up to and from.
  'trước 2020',
  'sau 2018',
  // A slip of one of the ends; nobody can tell of which.
  '2020-2016',
  // Months, and no day.
  'tháng 1-6/2022',
  'tháng 1 đến tháng 6/2022',
  'từ T1 tới T6/2022',
  // In no calendar.
  '31/6/2022',
  '13/13/2022',
  '2016-2020-2022',
  'x2022',
  '2022x',
])('"%s" may mean nothing that is certain enough to be offered', (text) => {
  expect(periodReadings(text)).toEqual([]);
});

test('the year that was typed into a cell of dates shows as a day of 1905', () => {
  expect(yearAsDay('1905-07-14')).toBe('2022');
  expect(yearAsDay('1905-03-14')).toBe('1900');
  expect(yearAsDay('1905-03-13')).toBeUndefined();
  expect(yearAsDay('1905-09-30')).toBe('2100');
  expect(yearAsDay('1905-10-01')).toBeUndefined();
  expect(yearAsDay('2022-06-30')).toBeUndefined();
  expect(yearAsDay('1905-07')).toBeUndefined();
});
