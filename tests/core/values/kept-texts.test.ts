import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptTexts } from '../../../src/core/values/kept-texts.ts';
import { lineBreaksIn } from '../../../src/core/values/line-breaks.ts';

test('a text that is kept reads as it did, the first time and again', () => {
  const kept = keptTexts();
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (text) => {
      expect([kept(text), kept(text)]).toEqual([text, text]);
    }),
    { seed: 20261122 },
  );
});

test('line breaks are counted one by one', () => {
  expect(['', 'a', 'a\nb', '\n\n', 'a\r\nb\n'].map(lineBreaksIn)).toEqual([0, 0, 1, 2, 2]);
});
