import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../cache/cache.ts';

/** What pages are made by, beside the record: the code, the versions of what it rests on, and the settings of the build. */
export function codeDigest(root: string, settings: readonly string[]): string {
  const code = globSync('src/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [
    ...code,
    ...['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => join(root, name)),
  ];
  return digestOf([
    process.version,
    ...settings,
    ...files.flatMap((path) => [path.slice(root.length), readFileSync(path)]),
  ]);
}
