import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';

/** What may stand under the name of a file, and is none. */
export const things: readonly (readonly [name: string, make: (path: string) => void])[] = [
  [
    'a folder',
    (path) => {
      mkdirSync(path);
    },
  ],
  [
    'a pipe',
    (path) => {
      if (spawnSync('mkfifo', [path]).status !== 0) throw new Error(`No pipe at ${path}.`);
    },
  ],
  [
    'a link to itself',
    (path) => {
      symlinkSync(path, path);
    },
  ],
  [
    'a link to nowhere',
    (path) => {
      symlinkSync('nowhere', path);
    },
  ],
];
