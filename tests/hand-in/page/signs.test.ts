import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, piecesOf } from '../../../src/hand-in/page/signs.ts';

test.for<[string, readonly (readonly string[])[]]>([
  ['1.234', [['1.234']]],
  ['phát triển', [['phát triển']]],
  [' 12', [[' ', 'space'], ['12']]],
  ['a  b', [['a'], [' ', 'space'], [' ', 'space'], ['b']]],
  ['1\u00a0234', [['1'], ['\u00a0', 'nbsp'], ['234']]],
  ['a\tb\nc', [['a'], ['\t', 'tab'], ['b'], ['\n', 'line'], ['c']]],
  ['Hà\u200b Nội', [['Hà'], ['\u200b', 'hidden'], [' Nội']]],
  ['\ufeff5', [['\ufeff', 'hidden'], ['5']]],
])('%j is shown with its unseen signs', ([text, pieces]) => {
  const shown = piecesOf(text).map(({ text: piece, sign }) => (sign === undefined ? [piece] : [piece, sign]));
  expect(shown).toEqual(pieces);
});

test('nothing of a cell is lost in showing it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(' ', 'ậ', '1', '\t', '\u00a0', '\u200b', '𝟏') }),
      (text) => {
        expect(piecesOf(text).reduce((whole, piece) => whole + piece.text, '')).toBe(text);
      },
    ),
    { seed: 5 },
  );
});

test('a sign is named as Unicode does', () => {
  expect(codeOf('\u200b')).toBe('U+200B');
});
