import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** What the project is written in, by path from its root. */
export const files: readonly string[] = globSync('{src,scripts,tests}/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What a file imports, types included, as it is written there. */
export const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');

/** The files of the project that a file imports, by path from its root. */
export const localImportsOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(dirname(file), path.replace(/\?.*$/, '')));

export const inFolder = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(`${folder}/`);
