import { expect, test } from 'vitest';
import { partOfYear } from '../../../src/core/values/part-of-year.ts';
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
  // With spaces and without them.
  ['năm2022', ['2022']],
  ['tháng6/2022', ['2022-06']],
  ['tháng   6/2022', ['2022-06']],
  ['đến2020', ['../2020']],
  ['từ2018', ['2018/..']],
  ['từ2016đến2020', ['2016/2020']],
  ['2016đến2020', ['2016/2020']],
  ['2016   đến   2020', ['2016/2020']],
  ['2016–2020', ['2016/2020']],
  ['2016 — 2020', ['2016/2020']],
  ['2016 - 2020', ['2016/2020']],
  ['2016 / 2020', ['2016/2020']],
  ['10/2022', ['2022-10']],
  ['2022-10', ['2022-10']],
  ['2022/10/15', ['2022-10-15']],
  ['15/10/2022', ['2022-10-15']],
  ['10-12/2022', ['2022-12-10', '2022-10-12', '2022-10/2022-12']],
  ['12-12/2022', ['2022-12-12']],
  ['1-13/2022', ['2022-01-13']],
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
  'x6/2022',
  'x2022-06',
  '2022-06x',
  '6/2022x',
  'đến x2020',
  'đến 2020x',
  'xđến 2020',
  'xtừ 2018',
  'từ 2018x',
  'x 2016-2020',
  '2016-2020 x',
  'tháng  10-12/2022',
  'từ tháng 1 - tháng 6/2022',
  't1-6/2022',
  'từtháng 1-6/2022',
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

test.each([
  ['2 tháng đầu năm 2023', '2023-01/2023-02'],
  ['11 tháng năm 2023', '2023-01/2023-11'],
  [' quý II/2023 ', '2023-04/2023-06'],
  ['quý III/2023', '2023-07/2023-09'],
  ['quý 4 năm 2023', '2023-10/2023-12'],
  ['6 tháng cuối năm 2023', '2023-07/2023-12'],
  ['tháng 1 đến tháng 12/2023', '2023-01/2023-12'],
])('"%s" is the part %s of a year', (text, part) => {
  expect(partOfYear(text)).toBe(part);
});

test.each([
  '1 tháng năm 2023',
  '12 tháng năm 2023',
  'tháng 6-6/2023',
  'tháng 0-6/2023',
  'tháng 6-13/2023',
  'năm 2023',
  '',
])('"%s" is no part of a year', (text) => {
  expect(partOfYear(text)).toBeUndefined();
});
