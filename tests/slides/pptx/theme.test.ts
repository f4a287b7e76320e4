import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/slides/pptx/arial.ts';
import { themeColours } from '../../../src/slides/pptx/colours.ts';
import { countLines } from '../../../src/slides/pptx/fit.ts';

test('the colours are those of the site in its light theme', () => {
  const light = /:root \{([^}]*)\}/.exec(readFileSync('src/site/styles/tokens.css', 'utf8'))?.[1] ?? '';
  for (const [token, colour] of Object.values(themeColours))
    expect(light).toMatch(new RegExp(`--${token}: #${colour};`, 'i'));
});

test.for([
  ['ễ', 'e'],
  ['Ậ', 'A'],
  ['ợ', 'ơ'],
  ['Ữ', 'Ư'],
  ['đ', 'd'],
] as const)('"%s" is as wide as "%s"', ([marked, plain]) => {
  expect(widthOf(marked, 20)).toBe(widthOf(plain, 20));
});

test('a text takes no fewer lines than its width asks for, and no more in a wider place', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 600 }), (all, width) => {
      const text = all.join(' ');
      const lines = countLines(text, width, { size: 18 });
      expect(lines).toBeGreaterThanOrEqual(Math.floor(widthOf(text.replaceAll(' ', ''), 18) / width));
      expect(countLines(text, 10_000, { size: 18 })).toBeLessThanOrEqual(lines);
    }),
    { seed: 1 },
  );
});
