import { describe, expect, test } from 'vitest';
import { numberPhrases, numbersInWords } from '../../../src/core/values/number-words.ts';
import { boundNamed, readPrinted, readPrintedNumbers } from '../../../src/core/values/printed.ts';

describe('marks between the digits of a printed form', () => {
  test.each<[string, readonly number[]]>([
    ['1,234.5', [1234.5]],
    ['12,345,678.25', [12_345_678.25]],
    ['1,234,567', [1_234_567]],
    ['12,345,678 người', [12_345_678]],
    ['1.234,5', [1234.5]],
    ['12.345.678', [12_345_678]],
    ['123,456', [123.456]],
    ['88.2', [88.2]],
    ['0.5', [0.5]],
    ['1234,5', [1234.5]],
    // Grouped as nobody groups.
    ['1,23,4', []],
    ['12,34,567', []],
    ['1.23.456', []],
    ['1,2345.6', []],
    ['28.9.2018', []],
    // One number, or two beside each other.
    ['1 234', [1234]],
    ['12 345 678', [12_345_678]],
    ['1\u202f234,5', [1234.5]],
    ['2.022 512', [2022, 512]],
    ['5 1234', [5, 1234]],
    ['1 234 56', [1, 234, 56]],
  ])('"%s" holds %o', (printed, numbers) => {
    expect(readPrintedNumbers(printed)).toEqual(numbers);
  });
});

describe('a scale', () => {
  test.each<[string, readonly number[]]>([
    ['316,5 nghìn người', [316_500]],
    ['316,5nghìn', [316_500]],
    ['2  ngàn lượt', [2000]],
    ['3 thousand', [3000]],
    ['1,8triệu', [1_800_000]],
    ['2 million people', [2_000_000]],
    ['3 tỷ đồng', [3e9]],
    ['3 tỉ đồng', [3e9]],
    ['2 billion', [2e9]],
    // What stands after other words, or is part of one.
    ['12 xã, 3 nghìn người', [12, 3000]],
    ['85 tỷ lệ', [85]],
    ['85 tỷ  lệ', [85]],
    ['12 hộ nghìn', [12]],
    ['12 hộ triệu', [12]],
    ['12 hộ tỷ', [12]],
    ['12 nghìnx', [12]],
    ['0,1 nghìn', [100]],
    ['1,005 nghìn', [1005]],
  ])('of "%s" gives %o', (printed, numbers) => {
    expect(readPrintedNumbers(printed)).toEqual(numbers);
  });
});

describe('what is said of each number', () => {
  test.each([
    ['hơn 1.100 mô hình', ['at-least']],
    ['1.100 mô hình trở lên', ['at-least']],
    ['1.100+', ['at-least']],
    ['1.100 +', ['at-least']],
    ['80 +5', ['exact', 'exact']],
    ['1.100 mô hình, 5 +', ['exact', 'at-least']],
    ['90% trở xuống', ['at-most']],
    ['gần 700', ['at-most']],
    ['không quá 5 ngày', ['at-most']],
    ['không dưới 80%', ['at-least']],
    ['khoảng 700', ['about']],
    ['700 (ước tính)', ['about']],
    ['700 (ước)', ['about']],
    ['hơn 700 (ước đạt)', ['at-least']],
    ['12 trên 36', ['exact', 'exact']],
    ['12  trên  36', ['exact', 'exact']],
    ['trên 36', ['at-least']],
    ['12 xã, trên 36 hộ', ['exact', 'at-least']],
    ['khoảng 10-12', [undefined, undefined]],
    ['khoảng  10% – 12%', [undefined, undefined]],
    ['khoảng 10 đến 12', [undefined, undefined]],
    ['129 mô hình', ['exact']],
  ])('"%s": %o', (printed, bounds) => {
    expect(readPrinted(printed).map(({ bound }) => bound)).toEqual(bounds);
  });

  test.each([
    ['hơn', 'at-least'],
    [' Hơn ', 'at-least'],
    ['không quá', 'at-most'],
    ['ước tính', 'about'],
    ['≥', 'at-least'],
    ['mô hình', undefined],
    ['hơn nữa', undefined],
    ['', undefined],
  ])('"%s" alone means %s', (text, bound) => {
    expect(boundNamed(text)).toBe(bound);
  });

  test('a surface is told with its number alone', () => {
    expect(readPrinted('1,5 ha, 3 hộ')).toEqual([
      { value: 1.5, bound: 'exact', squareMetres: 10_000 },
      { value: 3, bound: 'exact' },
    ]);
  });
});

describe('numbers in words', () => {
  test.each<[string, readonly number[]]>([
    ['một', [1]],
    ['bốn', [4]],
    ['sáu', [6]],
    ['bảy', [7]],
    ['bẩy', [7]],
    ['tám', [8]],
    ['chín', [9]],
    ['mười', [10]],
    ['mười lăm', [15]],
    ['hai mươi tư', [24]],
    ['hai mươi nhăm', [25]],
    ['hai  mươi   mốt', [21]],
    ['một trăm lẻ bảy', [107]],
    ['một trăm linh bảy', [107]],
    ['hai trăm mười', [210]],
    ['ba ngàn', [3000]],
    ['ba ngàn hai trăm', [3200]],
    ['hai triệu ba trăm nghìn', [2_300_000]],
    ['thứ nhì', [2]],
    ['Thứ Nhất', [1]],
    // Two numbers beside each other.
    ['hai ba', [2, 3]],
    // Speech leaves out a unit, or nobody counts so.
    ['một trăm hai', []],
    ['một nghìn rưỡi', []],
    ['mười mươi', []],
    ['hai mươi ba bốn', []],
    ['hai mười', []],
    ['hai linh ba', []],
    ['mươi', []],
    ['trăm', []],
  ])('"%s" is %o', (phrase, numbers) => {
    expect(numbersInWords(phrase)).toEqual(numbers);
  });

  test('are found among others', () => {
    const found = (text: string) => numberPhrases(text).map(([phrase]) => phrase);
    expect(found('Có hai mươi mốt mô hình, xếp thứ nhì')).toEqual(['hai mươi mốt', 'thứ nhì']);
    expect(found('xã Bảo Lạc, hộ hain')).toEqual([]);
  });
});
