import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';
import { files, importsOf, inFolder, localImportsOf, textOf } from './files.ts';
import { anywhere, layers } from './layers.ts';

/** The place in the list of the longest layer that holds a file. */
const layerOf = (file: string): number =>
  layers.indexOf(
    layers
      .filter((layer) => inFolder(file, layer))
      .reduce((longest, layer) => (layer.length > longest.length ? layer : longest), ''),
  );

const imported = new Map(files.map((file) => [file, localImportsOf(file)]));
const isTest = (file: string): boolean => inFolder(file, 'tests');

test('every file has its layer, and every layer its files', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  expect(layers.filter((layer) => !existsSync(layer))).toEqual([]);
});

test('imports run one way', () => {
  const backward = [...imported].flatMap(([file, paths]) =>
    paths.filter((path) => layerOf(path) > layerOf(file)).map((path) => `${file} imports ${path}`),
  );
  expect(backward).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(circlesIn(imported)).toEqual([]);
});

test('the search for circles finds one', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesIn(circle)).toEqual([['a', 'b', 'c']]);
});

/** What somebody else than an import opens: Astro the pages, npm the scripts, bundlers their entries, Vitest the tests. */
const entries = [
  /^src\/pages\//,
  /^src\/middleware\.ts$/,
  /^src\/media\/worker\.ts$/,
  /\.d\.ts$/,
  /^scripts\//,
  /\.test\.ts$/,
  /^src\/hand-in\/page\/worker\.ts$/,
  /^tests\/support\//,
];

test('every file is imported by another', () => {
  const known = new Set([...imported.values()].flat());
  const alone = files.filter((file) => !known.has(file) && !entries.some((entry) => entry.test(file)));
  expect(alone).toEqual([]);
});

/** Names that a file exports, but for those of types: a type may be there to be named. */
const exportsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

test('nothing is exported for tests alone', () => {
  const users = files.filter((file) => !isTest(file));
  const words = new Map(users.map((file) => [file, textOf(file).match(/\w+/g) ?? []]));
  const usesOf = (name: string, file: string): number =>
    words.get(file)?.filter((word) => word === name).length ?? 0;
  const unused = users
    .filter((file) => !['src/pages', 'src/middleware.ts', 'scripts'].some((entry) => inFolder(file, entry)))
    .flatMap((file) =>
      exportsOf(file)
        .filter((name) => !users.some((user) => usesOf(name, user) > (user === file ? 1 : 0)))
        .map((name) => `${file}: ${name}`),
    );
  expect(unused).toEqual([]);
});

test('nothing imports scripts', () => {
  const importers = files.filter(
    (file) => !inFolder(file, 'scripts') && imported.get(file)?.some((path) => inFolder(path, 'scripts')),
  );
  expect(importers).toEqual([]);
});

test('an import names a file that is there, with its ending', () => {
  const wrong = [...imported].flatMap(([file, paths]) =>
    paths.filter((path) => !/\.\w+$/.test(path) || !existsSync(path)).map((path) => `${file}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('what computes touches no files, and what a browser needs runs in one', () => {
  const pure = files.filter((file) => anywhere.some((folder) => inFolder(file, folder)));
  const touching = pure.filter((file) =>
    importsOf(file).some((path) => path.startsWith('node:') || path === 'fs'),
  );
  expect(touching).toEqual([]);
});

test('a text becomes a number, and a number a text, in src/core/values alone', () => {
  const conversions = /\b(parseFloat|parseInt|toLocaleString|toFixed|Intl\.NumberFormat)\b/;
  const others = files.filter((file) => inFolder(file, 'src') && !inFolder(file, 'src/core/values'));
  expect(others.filter((file) => conversions.test(textOf(file)))).toEqual([]);
});
