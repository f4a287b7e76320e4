import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../src/pipeline/folder/disk.ts';
import { recover } from '../../../src/pipeline/folder/hold.ts';
import { readWhole } from '../../../src/pipeline/folder/read-whole.ts';
import type { Way } from '../../support/dying-run.ts';
import {
  expectNothingLeft,
  id,
  mark,
  parent,
  place,
  replaced,
  textsIn,
  throwaway,
  workshop,
  write,
  type Texts,
} from './throwaway.ts';

throwaway();

describe('a run that is killed', () => {
  const script = 'tests/support/dying-run.ts';
  const ways: readonly Way[] = ['replace', 'change', 'replace-mounted', 'change-mounted'];
  const old: Texts = { 'a.txt': 'old', 'old.txt': 'old' };
  const after = (way: Way): Texts => ({
    'a.txt': 'new',
    'new.txt': 'new',
    ...(way.startsWith('change') ? { 'old.txt': 'old' } : {}),
  });

  test.for(ways)('at any step leaves the old folder or the new one to who comes next: %s', (way) => {
    const seen = new Set<string>();
    for (let step = 0; ; step += 1) {
      rmSync(place, { recursive: true, force: true });
      write(place, { ...old, '.dan-van-kheo': mark });
      const { signal, status, stderr } = spawnSync(process.execPath, [script, place, String(step), way], {
        encoding: 'utf8',
      });
      expect([signal ?? status, stderr]).toEqual([signal === null ? 0 : 'SIGKILL', '']);
      const read = readWhole(place, [], () => textsIn(place));
      expect([old, after(way)]).toContainEqual(read);
      expect(readWhole(place, [], () => textsIn(place))).toEqual(read);
      expectNothingLeft();
      expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual(['.dan-van-kheo']);
      seen.add(JSON.stringify(read));
      if (signal === null) break;
    }
    expect(seen.size).toBe(2);
  });

  test('holds the folder no longer', async () => {
    write(place, { ...old, '.dan-van-kheo': mark });
    const child = spawn(process.execPath, [script, place, 'stay', 'replace']);
    await once(child.stdout, 'data');
    await expect(replaced({ 'a.txt': 'mine' })).rejects.toThrow(
      new RegExp(
        `^“npm run build” \\(process ${String(child.pid)}, since 20\\d\\d-.*Z\\) is writing ${place}\\. Nothing was changed`,
      ),
    );
    expect(readWhole(place, [], () => textsIn(place))).toEqual(old);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await replaced({ 'a.txt': 'mine' });
    expect(textsIn(place)).toEqual({ 'a.txt': 'mine' });
    expectNothingLeft();
  });
});

test('of a workshop that folders share only what is one’s own is removed', () => {
  const ours = ['dist.holder', `dist.next.${id}`, `dist.last.${id}`, 'dist.moves.new'];
  const others = ['dist.copy.lock', 'data.holder', `data.last.${id}`, 'dist.next.mine', 'letter.txt'];
  write(workshop(), Object.fromEntries([...ours, ...others].map((name) => [name, ''])));
  write(place, { 'a.txt': 'a' });
  recover(place);
  expect(readdirSync(workshop()).sort()).toEqual(others.toSorted());
});

test.for(['', '[', '{}', '[["a"]]', '[["../../etc", "dist.last.x"]]', '[["../dist", "../../elsewhere"]]'])(
  'a note of moves that is damaged, or leads elsewhere, is obeyed by nobody, and nothing is removed: %s',
  (note) => {
    const last = 'dist.last.01234567-89ab-cdef-0123-456789abcdef';
    write(workshop(), { 'dist.moves': note });
    write(join(workshop(), last), { 'a.txt': 'last' });
    expect(() => {
      recover(place);
    }).toThrow('does not say how');
    expect(readdirSync(workshop()).sort()).toEqual([last, 'dist.moves']);
  },
);

describe('what somebody else put there after a run was killed', () => {
  const [last, next] = [`dist.last.${id}`, `dist.next.${id}`];

  test('stays, and so does all that the run had; a sentence says where', () => {
    write(workshop(), {
      'dist.moves': JSON.stringify([
        ['../dist', last],
        [next, '../dist'],
      ]),
    });
    write(join(workshop(), last), { 'a.txt': 'old' });
    write(join(workshop(), next), { 'a.txt': 'new' });
    write(place, { 'a.txt': 'from elsewhere' });
    for (const turn of [1, 2])
      expect(() => {
        recover(place);
      }, String(turn)).toThrow(
        `A command that was cut short was about to put ${join(workshop(), next)} at ${place}, where something else stands now.`,
      );
    expect(textsIn(place)).toEqual({ 'a.txt': 'from elsewhere' });
    expect(textsIn(join(workshop(), last))).toEqual({ 'a.txt': 'old' });
    expect(textsIn(join(workshop(), next))).toEqual({ 'a.txt': 'new' });
  });

  test('is no matter where the folders above were renamed: the note holds', () => {
    write(workshop(), {
      'dist.moves': JSON.stringify([
        ['../dist', last],
        [next, '../dist'],
      ]),
    });
    write(join(workshop(), last), { 'a.txt': 'old' });
    write(join(workshop(), next), { 'a.txt': 'new' });
    const moved = mkdtempSync(join(tmpdir(), 'moved-'));
    realDisk.remove(moved);
    realDisk.rename(parent, moved);
    try {
      recover(join(moved, 'dist'));
      expect(textsIn(join(moved, 'dist'))).toEqual({ 'a.txt': 'new' });
      expect(readdirSync(moved)).toEqual(['dist']);
    } finally {
      realDisk.rename(moved, parent);
    }
  });
});

test('what is read while a folder is replaced is of one state of it', async () => {
  await replaced({ 'a.txt': 'first', 'b.txt': 'first' });
  let turns = 0;
  const read = readWhole(place, [], () => {
    turns += 1;
    const a = readFileSync(join(place, 'a.txt'), 'utf8');
    // Another process would do it between two files.
    if (turns === 1) {
      const other = join(parent, 'other');
      cpSync(place, other, { recursive: true });
      write(other, { 'b.txt': 'second', 'a.txt': 'second' });
      rmSync(place, { recursive: true });
      realDisk.rename(other, place);
    }
    return [a, readFileSync(join(place, 'b.txt'), 'utf8')];
  });
  expect(read).toEqual(['second', 'second']);
  expect(turns).toBe(2);
});
