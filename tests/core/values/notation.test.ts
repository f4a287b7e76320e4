import { expect, test } from 'vitest';
import { notations, readings, readNumber, type Notation } from '../../../src/core/values/notation.ts';

test.each<[string, Partial<Record<Notation, number>>]>([
  ['0', { plain: 0, vietnamese: 0, english: 0 }],
  ['12', { plain: 12, vietnamese: 12, english: 12 }],
  ['-12', { plain: -12, vietnamese: -12, english: -12 }],
  ['1200', { plain: 1200, vietnamese: 1200, english: 1200 }],
  ['1.234', { plain: 1.234, vietnamese: 1234, english: 1.234 }],
  ['1,234', { vietnamese: 1.234, english: 1234 }],
  ['12.345.678', { vietnamese: 12_345_678 }],
  ['12,345,678', { english: 12_345_678 }],
  ['1.234,56', { vietnamese: 1234.56 }],
  ['1,234.56', { english: 1234.56 }],
  ['1234,5', { vietnamese: 1234.5 }],
  ['1234.5', { plain: 1234.5, english: 1234.5 }],
  ['-85,16', { vietnamese: -85.16 }],
  ['0.123', { plain: 0.123, english: 0.123 }],
  ['0,123', { vietnamese: 0.123 }],
  ['-0', { plain: 0, vietnamese: 0, english: 0 }],
  // Groups of three alone, and a first one that does not begin with 0.
  ['12.34', { plain: 12.34, english: 12.34 }],
  ['1.23.456', {}],
  ['1234.567.890', {}],
  ['0.123.456', {}],
  ['1.2345', { plain: 1.2345, english: 1.2345 }],
  ['007', {}],
  ['12,', {}],
  ['.5', {}],
  ['12a', {}],
  ['a12', {}],
  [' 12', {}],
  ['', {}],
  // More than a double holds.
  ['9007199254740991', { plain: 9007199254740991, vietnamese: 9007199254740991, english: 9007199254740991 }],
  ['9007199254740992', {}],
  ['-9007199254740992', {}],
])('"%s" is read as %o', (text, expected) => {
  const read = notations.map((notation) => [notation, readNumber(text, notation)] as const);
  expect(Object.fromEntries(read.filter(([, value]) => value !== undefined))).toEqual(expected);
  expect(Object.is(readNumber(text, 'plain'), -0)).toBe(false);
  expect(readings(text)).toEqual(
    [...new Set(notations.flatMap((notation) => expected[notation] ?? []))].sort(
      (a, b) => orderOf(expected, a) - orderOf(expected, b),
    ),
  );
});

/** In the order of the list of notations. */
const orderOf = (expected: Partial<Record<Notation, number>>, value: number): number =>
  notations.findIndex((notation) => expected[notation] === value);
