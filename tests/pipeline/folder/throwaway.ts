import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { realSurroundings, type Surroundings } from '../../../src/pipeline/folder/hold.ts';
import { holding, type Writer } from '../../../src/pipeline/folder/replace.ts';

/** A folder beside nothing, to be replaced; made anew for each test. */
export let place: string;
/** What it stands in. */
export let parent: string;

/** Called once by each file of tests. */
export function throwaway(): void {
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'replace-'));
    place = join(parent, 'dist');
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });
}

/** A folder of texts by their names, without those that begin with a dot. */
export type Texts = Readonly<Record<string, string>>;

export const textsIn = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

export function write(folder: string, texts: Texts): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

export const putting =
  (texts: Texts) =>
  (next: string): void => {
    write(next, texts);
  };

export const held = <Result>(
  work: (writer: Writer) => Promise<Result>,
  more: Partial<Surroundings> = {},
): Promise<Result> => holding([place], 'en', work, { ...realSurroundings, ...more });

export const replaced = (texts: Texts, more: Partial<Surroundings> = {}): Promise<void> =>
  held(({ replace }) => replace(place, putting(texts)), more);

export function expectNothingLeft(): void {
  expect(readdirSync(parent)).toEqual(['dist']);
}

/** The mark of a folder that a build wrote. */
export const mark = 'This folder was written by “npm run build”, long ago.\n';

/** As names of one run are. */
export const id = '01234567-89ab-cdef-0123-456789abcdef';
export const workshop = (): string => join(parent, '.dan-van-kheo.replacing');
