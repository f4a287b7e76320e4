import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatPlain } from '../../../src/core/values/format-number.ts';
import { numberOf, parseNumber, readPrintedNumbers } from '../../../src/core/values/number.ts';

fc.configureGlobal({ seed: 20 });

const fault = (kind: string, ...candidates: string[]) => ({ fault: { kind, candidates } });

describe('a plain number', () => {
  test.each([
    ['0', 0],
    ['4', 4],
    ['1234', 1234],
    ['85.16', 85.16],
    ['-9', -9],
    ['0.5', 0.5],
    ['1.2340', 1.234],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
  ])('%s is read', (text, value) => {
    expect(parseNumber(text)).toEqual({ value });
  });

  test('minus nothing is nothing', () => {
    expect(Object.is(numberOf('-0'), 0)).toBe(true);
  });
});

describe('what could be two numbers is asked, never guessed', () => {
  test.each([
    ['1.234', '1234', '1.2340'],
    ['12.345', '12345', '12.3450'],
    ['-1.234', '-1234', '-1.2340'],
    ['1,234', '1234', '1.2340'],
  ])('%s may be %s or %s', (text, ...candidates) => {
    expect(parseNumber(text)).toEqual(fault('ambiguous', ...candidates));
  });

  test('a three-decimal number can be written', () => {
    expect(numberOf('1.2340')).toBe(1.234);
  });
});

describe('anything else is a fault with a name and what may have been meant', () => {
  test.each([
    ['', fault('blank')],
    [' ', fault('blank')],
    [' 5', fault('space', '5')],
    ['5\u00a0', fault('space', '5')],
    ['5 %', fault('percent-sign', '5')],
    ['85,16%', fault('percent-sign', '85.16')],
    ['+5', fault('plus-sign', '5')],
    ['−5', fault('minus-sign', '-5')],
    ['1e3', fault('exponent', '1000')],
    ['1,2E+03', fault('exponent', '1200')],
    ['12O', fault('text')],
    ['9.000m2', fault('text', '9000')],
    ['1,5 ha', fault('text')],
    ['85,16', fault('decimal-comma', '85.16')],
    ['0,125', fault('decimal-comma', '0.125')],
    ['12,3456', fault('decimal-comma', '12.3456')],
    ['1.234,5', fault('grouping', '1234.5')],
    ['1,234.5', fault('grouping', '1234.5')],
    ['1.234.567', fault('grouping', '1234567')],
    ['1 234', fault('grouping', '1234')],
    ['007', fault('leading-zero', '7')],
    ['.5', fault('bare-point', '0.5')],
    ['5.', fault('bare-point', '5')],
    ['99999999999999999', fault('too-large')],
    ['hơn 1.100', fault('text', '1100')],
    ['không rõ', fault('none')],
    ['-', fault('none')],
    ['…', fault('none')],
    ['k/c', fault('none')],
    ['chưa có số liệu', fault('none')],
    ['không quá 5', fault('text', '5')],
    ['NaN', fault('text')],
    ['Infinity', fault('text')],
    ['0x10', fault('text')],
    ['1.234 %', fault('percent-sign', '1234', '1.2340')],
  ])('%j', (text, expected) => {
    expect(parseNumber(text)).toEqual(expected);
  });

  test('a candidate is always a plain number', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (around, value) => {
        const parsed = parseNumber(`${around}${formatNumber(value, 'vi')}`);
        const candidates = 'fault' in parsed ? parsed.fault.candidates : [];
        expect(candidates.filter((text) => numberOf(text) === undefined)).toEqual([]);
      }),
    );
  });
});

describe('numbers go out and come back', () => {
  const numbers = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

  test('what formatPlain writes, parseNumber reads', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(numberOf(formatPlain(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('what formatNumber writes in Vietnamese, readPrintedNumbers reads', () => {
    fc.assert(
      fc.property(
        numbers.filter((value) => value >= 0),
        (value) => {
          expect(readPrintedNumbers(formatNumber(value, 'vi'))).toEqual([value]);
        },
      ),
    );
  });

  test('no text makes parseNumber throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseNumber(text);
        expect('value' in parsed ? Number.isFinite(parsed.value) : parsed.fault.kind).toBeTruthy();
      }),
    );
  });
});
