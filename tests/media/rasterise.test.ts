import { expect, test } from 'vitest';
import { charactersOf, faces, families, type Face } from '../../src/media/fonts.ts';
import { rasterise } from '../../src/media/rasterise.ts';

const names = Object.keys(faces) as Face[];
const root = process.cwd();
function draw(character: string, face: Face): string {
  const { name, weight } = families[face];
  const text = `<text x="8" y="30" font-size="24" font-family="${name}" font-weight="${weight}">&#${character.codePointAt(0) ?? 0};</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">${text}</svg>`;
  return Buffer.from(rasterise(svg, 1, root)).toString('base64');
}
const drawAll = (characters: Iterable<string>, face: Face): readonly string[] =>
  [...characters].map((character) => draw(character, face));

test.for(names)('every character of %s is drawn in a PNG, not left out or boxed', (face) => {
  // What stands for a character that a face lacks: nothing, or an empty box.
  const lacking = drawAll(' 漢', face);
  const visible = [...charactersOf(face, root)].filter((character) => /[^\s\p{M}]/u.test(character));
  const drawn = drawAll(visible, face);
  expect(visible.length).toBeGreaterThan(200);
  expect(visible.filter((_, index) => lacking.includes(drawn[index] ?? ''))).toEqual([]);
});

test('letters that differ only in their marks are drawn differently, in each face', () => {
  for (const face of names) {
    const drawn = drawAll('aàảãáạăằẳẵắặâầẩẫấậdđ', face);
    expect(new Set(drawn).size).toBe(drawn.length);
  }
});

test('the faces are the site’s own, each its own', () => {
  expect(new Set(names.map((face) => draw('g', face))).size).toBe(names.length);
});
