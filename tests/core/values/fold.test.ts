import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/values/fold.ts';

fc.configureGlobal({ seed: 23 });

test.each([
  ['Bắc Kạn', 'bac kan'],
  ['“Dân vận khéo”', '“dan van kheo”'],
  ['ĐƯỜNG đi', 'duong di'],
  ['hoà', 'hoa'],
  ['hòa', 'hoa'],
  ['Bắc Kạn'.normalize('NFD'), 'bac kan'],
  ['SIPAS 2020', 'sipas 2020'],
])('%j without marks is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('What is folded stays as it is when folded again.', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aăâdđeêơuưyAĐỲ \u0300\u0323ệộửọ1') });
  fc.assert(
    fc.property(text, (letters) => {
      expect(fold(fold(letters))).toBe(fold(letters));
    }),
  );
});
