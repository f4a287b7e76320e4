import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import { bytesOf, namesOf } from '../../src/pipeline/read-data/regular-file.ts';
import { things } from '../support/things.ts';

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'regular-')), 'data');
  cpSync('tests/input/sound', data, { recursive: true });
});
afterEach(() => {
  rmSync(join(data, '..'), { recursive: true });
});

const at = (name: string): string => join(data, name);
test.for(things)('%s is told, and nothing waits for it', ([, make]) => {
  rmSync(at('areas.csv'));
  make(at('areas.csv'));
  make(at('observations/lang-son.csv'));
  const { problems } = checkFolder(data);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'areas.csv no-file',
    'observations/lang-son.csv no-file',
  ]);
  expect(problems[0]?.repair.vi).toBe('Hãy thay bằng chính tệp CSV, hoặc bỏ tên này đi.');
});

test('a file in the place of a folder, too', () => {
  rmSync(at('observations'), { recursive: true });
  writeFileSync(at('observations'), '');
  expect(checkFolder(data).problems.map(({ file, code }) => `${file} ${code}`)).toContain(
    'observations/ no-file',
  );
});

test('a link to a file is that file', () => {
  cpSync(at('areas.csv'), at('elsewhere.txt'));
  rmSync(at('areas.csv'));
  symlinkSync('elsewhere.txt', at('areas.csv'));
  expect(checkFolder(data).problems).toEqual([]);
});

test('a file larger than any table is not read', () => {
  // It has no blocks on the disk.
  truncateSync(at('areas.csv'), 300_000_000);
  expect(checkFolder(data).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'areas.csv file-too-large',
  ]);
});

test('what may not be read is told, a file or a folder', () => {
  const unreadable = {
    list: (folder: string) => (folder.endsWith('changes') ? ('no-right' as const) : namesOf(folder)),
    read: (path: string) => (path.endsWith('areas.csv') ? ('no-right' as const) : bytesOf(path, 1e6)),
  };
  expect(checkFolder(data, unreadable).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'areas.csv unreadable-file',
    'changes/ unreadable-file',
  ]);
});
