import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import advances from '../../../src/core/charts/draw/advance-widths.json' with { type: 'json' };
import { measure, wrap } from '../../../src/core/charts/draw/text.ts';

const folder = 'node_modules/@expo-google-fonts/hanken-grotesk';
function fontOf(path: string): Font {
  const font = create(readFileSync(`${folder}/${path}`));
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} is a collection, not a font.`);
  return font;
}
const fonts = {
  400: fontOf('400Regular/HankenGrotesk_400Regular.ttf'),
  600: fontOf('600SemiBold/HankenGrotesk_600SemiBold.ttf'),
};

describe.each([400, 600] as const)('A text of weight %s', (weight) => {
  const font = fonts[weight];
  const characters = Object.keys(advances[weight]);

  test('is as wide as the font says, for every character that charts may use.', () => {
    const wrong = characters.filter((character) => {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return (
        Math.abs(measure(character, font.unitsPerEm, weight) - glyph.advanceWidth) > font.unitsPerEm / 1000
      );
    });
    expect(characters.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('has figures of one width, so that columns of numbers stand.', () => {
    expect(new Set([...'0123456789'].map((digit) => measure(digit, 100, weight))).size).toBe(1);
  });

  test('with a character that the font lacks is refused, by name and code.', () => {
    expect(font.hasGlyphForCodePoint('漢'.codePointAt(0) ?? 0)).toBe(false);
    expect(() => measure('Dân 漢', 14, weight)).toThrow(/no "漢" \(U\+6F22\).*Write it with other signs/);
  });
});

describe('Lines', () => {
  test('break at spaces, none wider than asked.', () => {
    const lines = wrap('xây dựng nông thôn mới, đô thị văn minh', 120, 14);
    expect(lines.join(' ')).toBe('xây dựng nông thôn mới, đô thị văn minh');
    expect(lines.filter((line) => measure(line, 14) > 120)).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('are one for a text that fits, and for a word that is too long.', () => {
    expect(wrap('Kinh tế', 200, 14)).toEqual(['Kinh tế']);
    expect(wrap('nghiêng', 5, 14)).toEqual(['nghiêng']);
  });
});
