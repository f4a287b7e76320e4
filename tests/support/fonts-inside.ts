import { create, type Font } from 'fontkit';
import { expect } from 'vitest';

/** Characters of the picture that the fonts inside it lack: a reader's machine would draw them in another face, or not at all. */
export function lackingIn(svg: Document, style: string): readonly string[] {
  const has = [
    ...style.matchAll(/font-family:"([^"]+)";font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)/g),
  ].map(([, family = '', weight = '', base64 = '']) => ({ family, weight, font: fontOf(base64) }));
  const found = [...svg.querySelectorAll('text')].flatMap((text) => {
    const face = text.getAttribute('font-family')?.startsWith('Faustina')
      ? has.filter(({ family }) => family === 'Faustina')
      : has.filter(({ family }) => family !== 'Faustina');
    expect(face.length).toBeGreaterThan(0);
    return [...text.textContent].filter(
      (character) =>
        /\S/.test(character) &&
        !face.every(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    );
  });
  return [...new Set(found)];
}

function fontOf(base64: string): Font {
  const font = create(Buffer.from(base64, 'base64'));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('A collection, not a font.');
  return font;
}
