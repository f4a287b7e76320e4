import { expect, test } from 'vitest';
import { cleanText, withoutHidden, type Cleaning } from '../../../src/core/values/clean.ts';

test.each<[string, string, readonly Cleaning[]]>([
  ['', '', []],
  ['Bac Kan 2022', 'Bac Kan 2022', []],
  ['Bắc Kạn', 'Bắc Kạn', []],
  ['Bắc Kạn'.normalize('NFD'), 'Bắc Kạn', ['nfc']],
  ['Bắc\u200bKạn\ufeff', 'BắcKạn', ['hidden']],
  ['\u202e129', '129', ['hidden']],
  ['  129  ', '129', ['spaces']],
  ['a  b', 'a b', ['spaces']],
  ['a\u00a0b', 'a b', ['spaces']],
  ['một\nhai', 'một hai', ['spaces']],
  ['１２９', '129', ['compatibility']],
  ['ﬁ', 'fi', ['compatibility']],
  ['m²', 'm²', []],
  [' \u200b' + 'ộ'.normalize('NFD') + '１', 'ộ1', ['compatibility', 'hidden', 'nfc', 'spaces']],
])('%j is %j, by %o', (text, clean, done) => {
  expect(cleanText(text)).toEqual({ text: clean, done });
});

test('what nobody sees is left out, and nothing else', () => {
  const unseen = '\u00ad\u200b\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff';
  expect(withoutHidden(`a${unseen}b`)).toBe('ab');
  expect(withoutHidden('a\u2010b\u2070')).toBe('a\u2010b\u2070');
});
