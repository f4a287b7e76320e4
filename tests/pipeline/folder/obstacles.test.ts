import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { things } from '../../support/things.ts';
import { parent, place, replaced, textsIn, throwaway, workshop, write } from './throwaway.ts';

throwaway();

/** What stands in the way of a replacement is told, and stands. */

const marks = [
  ...things,
  [
    'a file of somebody',
    (path: string) => {
      writeFileSync(path, 'mine');
    },
  ],
] as const;

test.for(marks)('%s that only has the name of the mark proves nothing', async ([, make]) => {
  write(place, { 'letter.txt': 'mine' });
  make(join(place, '.dan-van-kheo'));
  await expect(replaced({ 'a.txt': 'new' })).rejects.toThrow('which no build wrote');
  expect(textsIn(place)).toEqual({ 'letter.txt': 'mine' });
});

test.for(things)('%s in the place of the lock is told, and nobody waits for it', async ([, make]) => {
  const lock = join(workshop(), 'dist.lock');
  write(workshop(), {});
  make(lock);
  await expect(replaced({ 'a.txt': 'new' })).rejects.toThrow(
    `${lock} is no file. Remove it, and run this again.`,
  );
});

test('a text in the place of the lock is told, and stands', async () => {
  write(workshop(), { 'dist.lock': 'A letter of more than a few words to somebody.' });
  await expect(replaced({ 'a.txt': 'new' })).rejects.toThrow('could not be locked');
  expect(readFileSync(join(workshop(), 'dist.lock'), 'utf8')).toContain('A letter');
});

test.for(things.filter(([name]) => name !== 'a folder'))(
  '%s in the place of the workshop is nobody’s',
  async ([, make]) => {
    make(workshop());
    await expect(replaced({ 'a.txt': 'new' })).rejects.toThrow(`${workshop()} is no folder.`);
  },
);

test('what lies behind a link in the place of the workshop is not touched', async () => {
  write(join(parent, 'elsewhere'), { 'dist.next.01234567-89ab-cdef-0123-456789abcdef': 'mine' });
  symlinkSync('elsewhere', workshop());
  await expect(replaced({ 'a.txt': 'new' })).rejects.toThrow(`${workshop()} is no folder.`);
  expect(readdirSync(join(parent, 'elsewhere'))).toHaveLength(1);
});
