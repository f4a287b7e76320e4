import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qualifiers, type Qualifier } from '../../../src/core/schema/code-lists.ts';
import { formatNumber, formatPlain } from '../../../src/core/values/format-number.ts';
import {
  formatDate,
  formatDateYearFirst,
  formatQuantity,
  formatQuantityInWords,
} from '../../../src/core/values/format.ts';
import { readPrintedNumbers } from '../../../src/core/values/number.ts';

fc.configureGlobal({ seed: 21 });

/** As a reader sees it: the spaces that do not break are spaces. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ');
const quantity = (value: number, qualifier: Qualifier) => ({ value, qualifier });

describe('numbers', () => {
  test('thousands are grouped by a dot in Vietnamese, by a comma in English', () => {
    expect(formatNumber(1685, 'vi')).toBe('1.685');
    expect(formatNumber(1685, 'en')).toBe('1,685');
  });

  test('decimals are as many as the value has, unless fewer are asked for', () => {
    expect(formatNumber(85.16, 'vi')).toBe('85,16');
    expect(formatNumber(44.3204, 'en')).toBe('44.3204');
    expect(formatNumber(85.16, 'vi', { decimals: 1 })).toBe('85,2');
    expect(formatNumber(80, 'vi', { decimals: 1 })).toBe('80');
  });

  test('what a computation in doubles adds is not shown', () => {
    expect(formatNumber(0.1 + 0.2, 'vi')).toBe('0,3');
    expect(formatNumber(40.599999999999994, 'vi', { decimals: 1, qualifier: 'at-least' })).toBe('40,6');
  });

  test('there is no minus zero', () => {
    expect(formatNumber(-0.04, 'vi', { decimals: 1, qualifier: 'at-most' })).toBe('0');
    expect(formatPlain(-0)).toBe('0');
  });

  test('the CSV has no three-decimal number that could be a thousand', () => {
    expect(formatPlain(1.234)).toBe('1.2340');
    expect(formatPlain(1234567.5)).toBe('1234567.5');
    expect(formatPlain(1e-7)).toBe('0.0000001');
  });
});

describe('rounding keeps a bound true', () => {
  const values = fc.integer({ min: 0, max: 1e8 }).map((digits) => digits / 1e4);
  const shown = (value: number, qualifier: Qualifier): number =>
    readPrintedNumbers(formatNumber(value, 'vi', { decimals: 1, qualifier }))[0] ?? NaN;

  test('at least is never more than what is known', () => {
    fc.assert(fc.property(values, (value) => shown(value, 'at-least') <= value));
  });

  test('at most is never less than what is known', () => {
    fc.assert(fc.property(values, (value) => shown(value, 'at-most') >= value));
  });

  test('no rounding moves a number by a whole step', () => {
    const any = fc.constantFrom(...(Object.keys(qualifiers) as Qualifier[]));
    fc.assert(
      fc.property(values, any, (value, qualifier) => Math.abs(shown(value, qualifier) - value) < 0.1),
    );
  });

  test('an exact number goes to the nearer side, a half upwards', () => {
    expect(formatNumber(40.65, 'vi', { decimals: 1 })).toBe('40,7');
    expect(formatNumber(40.64, 'vi', { decimals: 1 })).toBe('40,6');
    expect(formatNumber(1.005, 'vi', { decimals: 2 })).toBe('1,01');
  });
});

describe('quantities', () => {
  test('a bound has its sign, a figure its unit', () => {
    expect(seen(formatQuantity(quantity(1100, 'at-least'), 'model', 'vi'))).toBe('≥ 1.100 mô hình');
    expect(seen(formatQuantity(quantity(14900, 'at-most'), 'model', 'en'))).toBe('≤ 14,900 models');
    expect(seen(formatQuantity(quantity(700, 'about'), 'model', 'vi'))).toBe('≈ 700 mô hình');
    expect(formatQuantity(quantity(85.16, 'exact'), 'percent', 'vi')).toBe('85,16%');
    expect(formatQuantity(quantity(32, 'exact'), 'rank', 'vi')).toBe('32');
  });

  test('a sign and a number, a number and its unit stay on one line', () => {
    expect(formatQuantity(quantity(1100, 'at-least'), 'model', 'en')).toBe('≥\u00a01,100\u00a0models');
  });

  test('in words a bound is said', () => {
    expect(seen(formatQuantityInWords(quantity(1100, 'at-least'), 'model', 'vi'))).toBe(
      'ít nhất 1.100 mô hình',
    );
    expect(seen(formatQuantityInWords(quantity(81, 'at-most'), 'percent', 'en'))).toBe('at most 81%');
    expect(seen(formatQuantityInWords(quantity(298, 'exact'), 'model', 'vi'))).toBe('298 mô hình');
  });

  test('what was computed has one decimal at most, what was printed has what was printed', () => {
    const value = (1100 / 2707) * 100;
    expect(formatQuantity({ ...quantity(value, 'at-least'), kind: 'derived' }, 'percent', 'vi')).toBe(
      '≥\u00a040,6%',
    );
    expect(formatQuantity({ ...quantity(85.16, 'exact'), kind: 'observation' }, 'percent', 'vi')).toBe(
      '85,16%',
    );
  });

  test('English has one model and two models', () => {
    expect(seen(formatQuantity(quantity(1, 'exact'), 'model', 'en'))).toBe('1 model');
    expect(seen(formatQuantity(quantity(1, 'exact'), 'criterion', 'en'))).toBe('1 criterion');
    expect(seen(formatQuantity(quantity(2, 'exact'), 'model', 'en'))).toBe('2 models');
  });

  test('bare is without its unit', () => {
    expect(seen(formatQuantity(quantity(1100, 'at-least'), 'model', 'vi', { bare: true }))).toBe('≥ 1.100');
  });
});

describe('days', () => {
  test('are written as each language writes them', () => {
    expect(formatDate('2023-09-30', 'vi')).toBe('30/9/2023');
    expect(formatDate('2023-09-30', 'en')).toBe('30 September 2023');
    expect(formatDate('2018-01-05', 'vi')).toBe('5/1/2018');
  });

  test('a reference has the year first', () => {
    expect(formatDateYearFirst('2023-09-05', 'vi')).toBe('2023, 5 tháng 9');
    expect(formatDateYearFirst('2023-09-05', 'en')).toBe('2023, September 5');
    expect(() => formatDateYearFirst('2023', 'en')).toThrow('2023');
  });

  test('what is no day is an error, not a guess', () => {
    expect(() => formatDate('2023-09', 'vi')).toThrow('2023-09');
  });
});
