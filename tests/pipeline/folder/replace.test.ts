import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/pipeline/fault.ts';
import { realDisk } from '../../../src/pipeline/folder/disk.ts';
import { realSurroundings, recover } from '../../../src/pipeline/folder/hold.ts';
import { holding } from '../../../src/pipeline/folder/replace.ts';
import {
  expectNothingLeft,
  held,
  mark,
  parent,
  place,
  putting,
  replaced,
  textsIn,
  throwaway,
  write,
} from './throwaway.ts';

throwaway();

test('a folder is written anew, and nothing else is left beside it', async () => {
  await replaced({ 'a.txt': 'first', 'old.txt': '' });
  await replaced({ 'a.txt': 'second' });
  expect(textsIn(place)).toEqual({ 'a.txt': 'second' });
  expectNothingLeft();
});

test('a change keeps what it does not speak of, links too', async () => {
  write(place, { 'a.txt': 'first', 'b.txt': 'b' });
  symlinkSync('b.txt', join(place, 'link'));
  await held(({ change }) => change(place, putting({ 'a.txt': 'second' })));
  expect(textsIn(place)).toEqual({ 'a.txt': 'second', 'b.txt': 'b', link: 'b' });
  expectNothingLeft();
});

test('what stood there stands when writing fails', async () => {
  await replaced({ 'a.txt': 'first' });
  const failing = held(({ replace }) =>
    replace(place, (next) => {
      write(next, { 'a.txt': 'half' });
      throw new Error('no');
    }),
  );
  await expect(failing).rejects.toThrow('no');
  expect(textsIn(place)).toEqual({ 'a.txt': 'first' });
  expectNothingLeft();
});

test('what the disk refuses halfway is taken back, and told', async () => {
  await replaced({ 'a.txt': 'first' });
  let renames = 0;
  const rename: typeof realDisk.rename = (from, to) => {
    renames += 1;
    // The note of the moves, what stood there, what is to stand there.
    if (renames === 3) throw Object.assign(new Error('EBUSY: busy'), { code: 'EBUSY' });
    realDisk.rename(from, to);
  };
  const failing = holding([place], 'en', ({ replace }) => replace(place, putting({ 'a.txt': 'second' })), {
    ...realSurroundings,
    disk: { ...realDisk, rename },
  });
  await expect(failing).rejects.toThrow(`${place} could not be written: EBUSY: busy.`);
  await expect(failing).rejects.toBeInstanceOf(Fault);
  expect(textsIn(place)).toEqual({ 'a.txt': 'first' });
  expectNothingLeft();
});

test('a folder that somebody put something into meanwhile is not replaced', async () => {
  mkdirSync(place);
  const late = held(({ replace }) =>
    replace(place, (next) => {
      write(next, { 'a.txt': 'new' });
      write(place, { 'letter.txt': 'mine' });
    }),
  );
  await expect(late).rejects.toThrow('“letter.txt”');
  expect(textsIn(place)).toEqual({ 'letter.txt': 'mine' });
});

test('a change that somebody else makes meanwhile is not lost', async () => {
  write(place, { 'a.txt': 'first', 'b.txt': 'b' });
  const late = held(({ change }) =>
    change(place, (next) => {
      write(next, { 'a.txt': 'second' });
      write(place, { 'b.txt': 'mended by hand' });
    }),
  );
  await expect(late).rejects.toThrow('was changed while this command ran');
  expect(textsIn(place)).toEqual({ 'a.txt': 'first', 'b.txt': 'mended by hand' });
  expectNothingLeft();
});

test('a link to the folder stays, and leads to the new one', async () => {
  const link = join(parent, 'link');
  symlinkSync('dist', link);
  await holding([link], 'en', ({ replace }) => replace(link, putting({ 'a.txt': 'through' })));
  expect(textsIn(place)).toEqual({ 'a.txt': 'through' });
  expect(textsIn(link)).toEqual({ 'a.txt': 'through' });
});

test('where a disk is mounted its content is replaced, and what the disk keeps there stands', async () => {
  write(place, { 'a.txt': 'first', 'old.txt': '', '.dan-van-kheo': mark });
  mkdirSync(join(place, 'lost+found'));
  const before = readdirSync(parent, { withFileTypes: true });
  await holding([place], 'en', ({ replace }) => replace(place, putting({ 'a.txt': 'second' })), {
    ...realSurroundings,
    mounts: () => [place],
  });
  expect(readdirSync(place).sort()).toEqual(['.dan-van-kheo', 'a.txt', 'lost+found']);
  expect(readFileSync(join(place, 'a.txt'), 'utf8')).toBe('second');
  expect(readdirSync(parent, { withFileTypes: true })).toEqual(before);
});

test('a change that was made before it began to be written, but after the record was read, is not lost', async () => {
  write(place, { 'a.txt': 'first', 'b.txt': 'b' });
  const late = held(({ change }) => {
    write(place, { 'b.txt': 'mended by hand' });
    return change(place, putting({ 'a.txt': 'second' }));
  });
  await expect(late).rejects.toThrow('was changed while this command ran');
  expect(textsIn(place)).toEqual({ 'a.txt': 'first', 'b.txt': 'mended by hand' });
});

test('the rights of a folder are those of the one before', async () => {
  write(place, { 'a.txt': 'first' });
  chmodSync(place, 0o2750);
  await held(({ change }) => change(place, putting({ 'a.txt': 'second' })));
  expect((statSync(place).mode & 0o7777).toString(8)).toBe('2750');
});

test('what may not be removed afterwards does not undo what is done, and is told', async () => {
  await replaced({ 'a.txt': 'first' });
  const said: string[] = [];
  const remove: typeof realDisk.remove = (path) => {
    if (path.includes('dist.last.')) throw Object.assign(new Error('EPERM: no'), { code: 'EPERM' });
    realDisk.remove(path);
  };
  await holding([place], 'en', ({ replace }) => replace(place, putting({ 'a.txt': 'second' })), {
    ...realSurroundings,
    disk: { ...realDisk, remove },
    tell: (text) => said.push(text),
  });
  expect(textsIn(place)).toEqual({ 'a.txt': 'second' });
  expect(said).toEqual([
    expect.stringMatching(/dist\.last\..* is needed no more, and could not be removed: EPERM/),
  ]);
  recover(place);
  expectNothingLeft();
});

test('two parts of one process do not write a folder at once', async () => {
  await held(async ({ replace }) => {
    await expect(replaced({ 'a.txt': 'other' })).rejects.toThrow(`is writing ${place}`);
    await replace(place, putting({ 'a.txt': 'first' }));
  });
  expect(textsIn(place)).toEqual({ 'a.txt': 'first' });
});
