import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBytes, formatPlain } from '../../../src/core/values/format-number.ts';
import { decimalsShown } from '../../../src/core/values/decimals.ts';
import { elapsedText, timeText } from '../../../src/core/values/elapsed.ts';
import { escapeMarkup, unescapeMarkup } from '../../../src/core/values/markup.ts';

test.each([
  [85, 'observation', 'exact', 0],
  [85.16, 'observation', 'exact', 2],
  [85.5, 'observation', 'at-least', 1],
  [1.234, 'observation', 'exact', 3],
  [67.539, 'derived', 'exact', 1],
  [67.539, 'derived', 'about', 1],
  [40.69, 'derived', 'at-least', 2],
  [40.69, 'derived', 'at-most', 2],
  [68, 'derived', 'exact', 0],
] as const)('of %d, %s and %s, a spreadsheet shows %d decimals', (value, kind, qualifier, decimals) => {
  expect(decimalsShown(value, { kind, qualifier })).toBe(decimals);
});

test.each([
  [-5, '0:00'],
  [0, '0:00'],
  [999, '0:00'],
  [1000, '0:01'],
  [65_000, '1:05'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [3_845_000, '1:04:05'],
  [36_000_000, '10:00:00'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});

test('the time of day has two digits and two', () => {
  expect(timeText(new Date(2026, 0, 1, 9, 5))).toBe('09:05');
  expect(timeText(new Date(2026, 0, 1, 23, 59))).toBe('23:59');
});

test('markup says what a text says, and nothing but text', () => {
  expect(escapeMarkup(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  expect(unescapeMarkup('a&nbsp;b &amp;lt; &copy;')).toBe('a\u00a0b &lt; &copy;');
  fc.assert(fc.property(fc.string(), (text) => unescapeMarkup(escapeMarkup(text)) === text));
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeMarkup(text))));
});

test.each([
  [79, '79 byte', '79 byte'],
  [999, '1.000 byte', '1,000 byte'],
  [12_345, '12 kB', '12 kB'],
  [1_234_567, '1.200 kB', '1,200 kB'],
])('%d bytes are %s, %s', (bytes, vi, en) => {
  expect([formatBytes(bytes, 'vi'), formatBytes(bytes, 'en')]).toEqual([vi, en]);
});

test.each([
  [1234, '1234'],
  [1.234, '1.2340'],
  [-12.345, '-12.3450'],
  [0.123, '0.123'],
  [1234.567, '1234.567'],
  [1.2345, '1.2345'],
])('%d is plainly %s', (value, text) => {
  expect(formatPlain(value)).toBe(text);
});
