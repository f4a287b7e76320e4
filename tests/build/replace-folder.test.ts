import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../src/build/replace-folder.ts';

let parent: string;
let place: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  place = join(parent, 'dist');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const put =
  (text: string) =>
  (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'index.html'), text);
    return Promise.resolve();
  };
const page = (): string => readFileSync(join(place, 'index.html'), 'utf8');

test('a folder is written anew, and nothing else is left beside it', async () => {
  await replaceFolder(place, put('first'));
  writeFileSync(join(place, 'old.html'), '');
  await replaceFolder(place, put('second'));
  expect(page()).toBe('second');
  expect(existsSync(join(place, 'old.html'))).toBe(false);
  expect(['dist.next', 'dist.last'].filter((name) => existsSync(join(parent, name)))).toEqual([]);
});

test('what stood there stands when writing fails', async () => {
  await replaceFolder(place, put('first'));
  const failing = replaceFolder(place, (next) =>
    put('half')(next).then(() => Promise.reject(new Error('no'))),
  );
  await expect(failing).rejects.toThrow('no');
  expect(page()).toBe('first');
  expect(existsSync(`${place}.next`)).toBe(false);
});

test('a move that was cut short is taken back', async () => {
  mkdirSync(`${place}.last`);
  await put('first')(`${place}.last`);
  await expect(replaceFolder(place, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(page()).toBe('first');
});
