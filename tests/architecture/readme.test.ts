import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = [
  'README.md',
  '.github/CONTRIBUTING.md',
  'data/README.md',
  ...globSync('src/*/README.md').sort(),
];
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('every path that is named is there', () => {
  const gone = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/`((?:src|tests|scripts|data)\/[\w./-]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(gone).toEqual([]);
});

test('every link to another file leads to one', () => {
  const lost = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\(([^)#:]+)\)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(dirname(file), path)))
      .map((path) => `${file}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test('every variable of the settings is told', () => {
  const [readme] = texts;
  const settings = readFileSync('src/pipeline/settings.ts', 'utf8').match(/'[A-Z]+_[A-Z]+'/g) ?? [];
  expect(settings.length).toBeGreaterThan(5);
  expect(settings.filter((name) => readme?.text.includes(name.slice(1, -1)) !== true)).toEqual([]);
});
