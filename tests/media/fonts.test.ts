import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf, faces, siteCharacters, writeFonts, type Face } from '../../src/media/fonts.ts';

const names = Object.keys(faces) as Face[];
const lettersOf = (text: string): string[] => [...text.normalize('NFC')];

test.for(names)('%s has every letter of Vietnamese', (face) => {
  const has = charactersOf(face, process.cwd());
  const sample = 'Dân vận khéo: chuyển đổi, tổ chức, kỹ năng, ưu tiên, ngõ, đường, Ẵẳặệỗợữỵ ĐẦẨẪẬ';
  expect(lettersOf(sample).filter((letter) => !has.has(letter))).toEqual([]);
});

test('what a face lacks is known', () => {
  const lacks = Object.fromEntries(
    names.map((face) => [face, [...siteCharacters.difference(charactersOf(face, process.cwd()))].join('')]),
  );
  expect(lacks).toEqual({ 'text-400': '\u202f', 'text-600': '\u202f', 'title-700': '←→' });
});

test('a font is small, and the same every time', async () => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'fonts-')));
  try {
    for (const folder of folders) await writeFonts(folder, process.cwd());
    for (const name of names) {
      const [first, second] = folders.map((folder) => readFileSync(join(folder, `${name}.woff2`)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
      expect(first?.length).toBeLessThan(15_000);
      expect(first?.subarray(0, 4).toString()).toBe('wOF2');
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
