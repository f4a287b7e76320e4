import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRevision } from '../../src/pipeline/revision.ts';

let folder: string;
const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};
const read = (): string => readFileSync(join(folder, 'sw.js'), 'utf8');
const revision = (): string => {
  writeRevision(folder);
  return read();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'revision-'));
  mkdirSync(join(folder, 'tinh'));
  write('index.html', 'trang đầu');
  write('tinh/index.html', 'các tỉnh');
  write('sw.js', 'start({"revision":"0000000000000000","base":"/"})');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the same files have the same revision, however often it is written', () => {
  const first = revision();
  expect(first).toMatch(/^start\(\{"revision":"[0-9a-f]{16}","base":"\/"\}\)$/);
  expect(first).not.toContain('0000000000000000');
  expect(revision()).toBe(first);
});

test.for<[string, () => void]>([
  [
    'one byte of a page',
    () => {
      write('tinh/index.html', 'các tỉnh.');
    },
  ],
  [
    'the name of a file',
    () => {
      renameSync(join(folder, 'tinh'), join(folder, 'huyen'));
    },
  ],
  [
    'a new file',
    () => {
      write('robots.txt', '');
    },
  ],
  [
    'the worker itself',
    () => {
      write('sw.js', read().replace('start', 'begin'));
    },
  ],
])('another revision follows from %s', ([, change]) => {
  const before = /"revision":"\w+"/.exec(revision())?.[0];
  change();
  expect(revision()).not.toContain(before);
});

test('a worker without a place for it is a fault', () => {
  write('sw.js', 'start()');
  expect(() => {
    writeRevision(folder);
  }).toThrow('no place for a revision');
});
