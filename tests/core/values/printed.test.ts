import { describe, expect, test } from 'vitest';
import { readPrinted, readPrintedNumbers } from '../../../src/core/values/printed.ts';

describe('the numbers of a printed form', () => {
  test.each([
    ['hơn 1.100', 1100],
    ['85,16%', 85.16],
    ['04 mô hình', 4],
    ['36/42', 36, 42],
    ['9.000 m2', 9000],
    ['9.000m2', 9000],
    ['8.375 km²', 8375],
    ['12,5 tiêu chí', 12.5],
    ['xếp thứ 32/63', 32, 63],
    ['1.234.567,8 đồng', 1234567.8],
    ['42,53% (năm 2016)', 42.53, 2016],
    ['316,5 nghìn người', 316500],
    ['1,8 triệu', 1800000],
    ['tỉ lệ 85 tỉ lệ', 85],
    ['Đức Xuân 16', 16],
    ['88.20%', 88.2],
    ['44.3204 points', 44.3204],
    ['nearly 14,900 models', 14900],
    ['100,309.2 thousand people', 100309200],
    ['83.94 percent', 83.94],
    ['12O4 mô hình'],
    ['12ha, 4 xã', 12, 4],
    ['1 234 mô hình', 1234],
    ['hơn 12\u00a0345\u202f678 người', 12345678],
    ["1'234 mô hình", 1234],
    ['1 234,5 m²', 1234.5],
    ['năm 2022 512 mô hình', 2022, 512],
    ['36 42', 36, 42],
    ['12 xã 345 hộ', 12, 345],
    ['12O mô hình'],
    ['1..234'],
    ['512¹', 512],
  ])('%s', (printed, ...numbers) => {
    expect(readPrintedNumbers(printed)).toEqual(numbers);
  });

  test.each([
    ['ít nhất một mô hình', 1],
    ['mười mô hình', 10],
    ['xếp thứ nhất', 1],
    ['thứ tư cả nước', 4],
    ['mười hai mô hình', 12],
    ['Hai mươi mốt mô hình', 21],
    ['ba mươi lăm xã', 35],
    ['hai trăm linh năm mô hình', 205],
    ['một nghìn một trăm mô hình', 1100],
    ['mười hai nghìn ba trăm người', 12300],
    ['hai triệu người', 2000000],
    ['hai chục mô hình', 20],
    ['thứ ba mươi tám', 38],
  ])('%s is a number in words', (printed, number) => {
    expect(readPrintedNumbers(printed)).toEqual([number]);
  });

  test('words beside each other are no number together, and speech that leaves out a unit names none', () => {
    expect(readPrintedNumbers('hai ba mô hình')).toEqual([2, 3]);
    expect(readPrintedNumbers('mỗi năm một mô hình')).toEqual([5, 1]);
    expect(readPrintedNumbers('một trăm hai mô hình')).toEqual([]);
    expect(readPrintedNumbers('một nghìn rưỡi')).toEqual([]);
  });

  test('words count only where there are no digits', () => {
    expect(readPrintedNumbers('ba xã, 12 mô hình')).toEqual([12]);
  });

  test('text without a number has none', () => {
    expect(readPrintedNumbers('đứng cuối bảng xếp hạng')).toEqual([]);
    expect(readPrintedNumbers('28.9.2021')).toEqual([]);
  });
});

test.each([
  ['9.000 m²', 1],
  ['9 nghìn mét vuông', 1],
  ['1,5ha', 10_000],
  ['1,5 nghìn héc ta', 10_000],
  ['8.375 km2', 1_000_000],
  ['1,5 hạng', undefined],
  ['3 sào', undefined],
])('the measure of “%s” has %j square metres', (printed, squareMetres) => {
  expect(readPrinted(printed).map((number) => number.squareMetres)).toEqual([squareMetres]);
});

describe('what the words beside a number say', () => {
  test.each([
    ['hơn 1.100', 'at-least'],
    ['trên 89,4% xóm', 'at-least'],
    ['ít nhất một mô hình', 'at-least'],
    ['tối thiểu 80%', 'at-least'],
    ['không dưới 80%', 'at-least'],
    ['từ 80% trở lên', 'at-least'],
    ['more than 39,700 respondents', 'at-least'],
    ['gần 81%', 'at-most'],
    ['dưới 5%', 'at-most'],
    ['chưa đến 100 mô hình', 'at-most'],
    ['không quá 10', 'at-most'],
    ['không đến 100 mô hình', 'at-most'],
    ['chưa được 100 mô hình', 'at-most'],
    ['ngót nghét 100 mô hình', 'at-most'],
    ['1.100+ mô hình', 'at-least'],
    ['mười hai mô hình trở lên', 'at-least'],
    ['cỡ 100 mô hình', 'about'],
    ['100 mô hình (ước)', 'about'],
    ['tối đa 10', 'at-most'],
    ['từ 10 trở xuống', 'at-most'],
    ['nearly 14,900 models', 'at-most'],
    ['khoảng 700 mô hình', 'about'],
    ['xấp xỉ 700', 'about'],
    ['ước đạt 85%', 'about'],
    ['trên dưới 100', 'about'],
    ['85,16%', 'exact'],
    ['tăng 10 bậc', 'exact'],
    ['đoàn viên trên địa bàn: 20', 'exact'],
  ])('%s means %s', (printed, bound) => {
    expect(readPrinted(printed).map((number) => number.bound)).toEqual([bound]);
  });

  test('each number has its own words', () => {
    expect(readPrinted('79% đến hơn 80%').map(({ bound }) => bound)).toEqual(['exact', 'at-least']);
  });

  test('"trên" between two numbers means "of"', () => {
    expect(readPrinted('140 trên 161 xã').map(({ bound }) => bound)).toEqual(['exact', 'exact']);
  });

  test('"khoảng" before two ends is an interval, and says nothing of either', () => {
    expect(readPrinted('trong khoảng 75,68-95,76%').map(({ bound }) => bound)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
