import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Imports run one way: a file may import from its own layer and from those before it. What stands in one line is one layer.
 */
const layers: readonly (readonly string[])[] = [
  ['src/schema'],
  ['src/values', 'src/words', 'src/styles'],
  ['src/checks'],
  ['src/rules', 'src/record'],
  ['src/intake'],
  ['src/charts'],
  ['src/decks'],
  ['src/exports'],
  ['src/build', 'src/site'],
  ['src/components', 'src/enhance'],
  ['src/pages'],
  ['scripts', 'tests'],
];

/** Runs in the browser as well, or is computed from nothing but its arguments. */
const withoutFiles = [
  'src/schema',
  'src/values',
  'src/words',
  'src/rules',
  'src/checks',
  'src/intake',
  'src/charts',
  'src/decks',
  'src/exports',
];

const files = globSync('{src,scripts,tests}/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    (found) => found[1] ?? '',
  );

const localImportsOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(dirname(file), path.replace(/\?.*$/, '')));

const inFolder = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
const layerOf = (file: string): number =>
  layers.findIndex((folders) => folders.some((folder) => inFolder(file, folder)));

test('every folder of src has its layer', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test('imports run one way', () => {
  const backward = files.flatMap((file) =>
    localImportsOf(file)
      .filter((path) => layerOf(path) > layerOf(file))
      .map((path) => `${file} imports ${path}`),
  );
  expect(backward).toEqual([]);
});

test('nothing imports scripts', () => {
  const importers = files.filter(
    (file) => !inFolder(file, 'scripts') && localImportsOf(file).some((path) => inFolder(path, 'scripts')),
  );
  expect(importers).toEqual([]);
});

test('an import names a file that is there, with its ending', () => {
  const known = new Set(
    globSync(join('{src,scripts,tests}', '**', '*')).map((file) => file.replaceAll('\\', '/')),
  );
  const wrong = files.flatMap((file) =>
    localImportsOf(file)
      .filter((path) => !known.has(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('what computes touches no files, and what a browser needs runs in one', () => {
  const pure = files.filter((file) => withoutFiles.some((folder) => inFolder(file, folder)));
  const touching = pure.filter((file) =>
    importsOf(file).some((path) => path.startsWith('node:') || path === 'fs'),
  );
  expect(touching).toEqual([]);
});

test('a text becomes a number, and a number a text, in src/values alone', () => {
  const conversions = /\b(parseFloat|parseInt|toLocaleString|toFixed|Intl\.NumberFormat)\b/;
  const others = files.filter((file) => inFolder(file, 'src') && !inFolder(file, 'src/values'));
  expect(others.filter((file) => conversions.test(readFileSync(file, 'utf8')))).toEqual([]);
});
