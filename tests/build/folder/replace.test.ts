import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../../src/build/fault.ts';
import { realDisk } from '../../../src/build/folder/disk.ts';
import { realSurroundings, recover } from '../../../src/build/folder/hold.ts';
import { readWhole } from '../../../src/build/folder/read-whole.ts';
import { holding, type Writer } from '../../../src/build/folder/replace.ts';
import type { Way } from '../../support/dying-run.ts';

let parent: string;
let place: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'));
  place = join(parent, 'dist');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

type Texts = Readonly<Record<string, string>>;

const textsIn = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

function write(folder: string, texts: Texts): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

const putting =
  (texts: Texts) =>
  (next: string): void => {
    write(next, texts);
  };
const held = <Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> =>
  holding([place], 'en', work);
const replaced = (texts: Texts): Promise<void> => held(({ replace }) => replace(place, putting(texts)));
const nothingLeft = (): void => {
  expect(readdirSync(parent)).toEqual(['dist']);
};

test('a folder is written anew, and nothing else is left beside it', async () => {
  await replaced({ 'a.txt': 'first', 'old.txt': '' });
  await replaced({ 'a.txt': 'second' });
  expect(textsIn(place)).toEqual({ 'a.txt': 'second' });
  nothingLeft();
});

test('a change keeps what it does not speak of, links too', async () => {
  write(place, { 'a.txt': 'first', 'b.txt': 'b' });
  symlinkSync('b.txt', join(place, 'link'));
  await held(({ change }) => change(place, putting({ 'a.txt': 'second' })));
  expect(textsIn(place)).toEqual({ 'a.txt': 'second', 'b.txt': 'b', link: 'b' });
  nothingLeft();
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
  nothingLeft();
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
  nothingLeft();
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
  nothingLeft();
});

test('a link to the folder stays, and leads to the new one', async () => {
  const link = join(parent, 'link');
  symlinkSync('dist', link);
  await holding([link], 'en', ({ replace }) => replace(link, putting({ 'a.txt': 'through' })));
  expect(textsIn(place)).toEqual({ 'a.txt': 'through' });
  expect(textsIn(link)).toEqual({ 'a.txt': 'through' });
});

test('where a disk is mounted its content is replaced, and what the disk keeps there stands', async () => {
  write(place, { 'a.txt': 'first', 'old.txt': '', '.dan-van-kheo': '' });
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
      write(place, { ...old, '.dan-van-kheo': '' });
      const { signal, status, stderr } = spawnSync(process.execPath, [script, place, String(step), way], {
        encoding: 'utf8',
      });
      expect([signal ?? status, stderr]).toEqual([signal === null ? 0 : 'SIGKILL', '']);
      const read = readWhole(place, () => textsIn(place));
      expect([old, after(way)]).toContainEqual(read);
      expect(readWhole(place, () => textsIn(place))).toEqual(read);
      nothingLeft();
      expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual(['.dan-van-kheo']);
      seen.add(JSON.stringify(read));
      if (signal === null) break;
    }
    expect(seen.size).toBe(2);
  });

  test('holds the folder no longer', async () => {
    write(place, { ...old, '.dan-van-kheo': '' });
    const child = spawn(process.execPath, [script, place, 'stay', 'replace']);
    await once(child.stdout, 'data');
    await expect(replaced({ 'a.txt': 'mine' })).rejects.toThrow(
      new RegExp(
        `^“npm run build” \\(process ${String(child.pid)}, since 20\\d\\d-.*Z\\) is writing ${place}\\. Nothing was changed`,
      ),
    );
    expect(readWhole(place, () => textsIn(place))).toEqual(old);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await replaced({ 'a.txt': 'mine' });
    expect(textsIn(place)).toEqual({ 'a.txt': 'mine' });
    nothingLeft();
  });
});

test('of a workshop that folders share only what is one’s own is removed', () => {
  const workshop = join(parent, '.dan-van-kheo.replacing');
  const id = '01234567-89ab-cdef-0123-456789abcdef';
  const ours = ['dist.holder', `dist.next.${id}`, `dist.last.${id}`, 'dist.moves.new'];
  const others = ['dist.copy.lock', 'data.holder', `data.last.${id}`, 'dist.next.mine', 'letter.txt'];
  write(workshop, Object.fromEntries([...ours, ...others].map((name) => [name, ''])));
  write(place, { 'a.txt': 'a' });
  recover(place);
  expect(readdirSync(workshop).sort()).toEqual(others.toSorted());
});

test.for(['', '[', '{}', '[["a"]]', '[["../../etc", "dist.last.x"]]', '[["../dist", "../../elsewhere"]]'])(
  'a note of moves that is damaged, or leads elsewhere, is obeyed by nobody, and nothing is removed: %s',
  (note) => {
    const workshop = join(parent, '.dan-van-kheo.replacing');
    const last = 'dist.last.01234567-89ab-cdef-0123-456789abcdef';
    write(workshop, { 'dist.moves': note });
    write(join(workshop, last), { 'a.txt': 'last' });
    expect(() => {
      recover(place);
    }).toThrow('does not say how');
    expect(readdirSync(workshop).sort()).toEqual([last, 'dist.moves']);
  },
);

test('two parts of one process do not write a folder at once', async () => {
  await held(async ({ replace }) => {
    await expect(replaced({ 'a.txt': 'other' })).rejects.toThrow(`is writing ${place}`);
    await replace(place, putting({ 'a.txt': 'first' }));
  });
  expect(textsIn(place)).toEqual({ 'a.txt': 'first' });
});

test('what is read while a folder is replaced is of one state of it', async () => {
  await replaced({ 'a.txt': 'first', 'b.txt': 'first' });
  let turns = 0;
  const read = readWhole(place, () => {
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
