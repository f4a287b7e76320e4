import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fault } from '../../../src/pipeline/fault.ts';
import { holding } from '../../../src/pipeline/folder/replace.ts';
import { settingsFrom, type FolderName } from '../../../src/pipeline/settings.ts';

/** Folders that a setting may name by mistake, from within the project. */
const places = [
  undefined,
  '',
  '.',
  '..',
  '../..',
  '../../..',
  './',
  'data',
  'data/',
  'data/observations',
  'src',
  'src/../data',
  'src/new',
  '.git',
  'node_modules',
  'dist',
  'dist/inner',
  '.generated',
  'new',
  'new/deeper',
  'notes',
  'link-to-data',
  'link-to-home',
  'link-to-notes',
  'link-to-nowhere',
  '../neighbour',
  '../neighbour/new',
  '../data',
  '../new',
  'notes/letter.txt',
] as const;

const precious = [
  'home/diary.txt',
  'home/neighbour/index.html',
  'home/project/.git/HEAD',
  'home/project/data/areas.csv',
  'home/project/data/observations/bac-kan.csv',
  'home/project/node_modules/a/index.js',
  'home/project/notes/letter.txt',
  'home/project/src/index.ts',
  'home/project/package.json',
];

let template: string;
let parent: string;

beforeEach(() => {
  template = mkdtempSync(join(tmpdir(), 'dangerous-'));
  for (const file of [...precious, 'home/project/dist/.dan-van-kheo', 'home/project/dist/index.html']) {
    mkdirSync(join(template, file, '..'), { recursive: true });
    writeFileSync(join(template, file), file);
  }
  writeFileSync(
    join(template, 'home/project/dist/.dan-van-kheo'),
    'This folder was written by “npm run build”',
  );
  const project = join(template, 'home', 'project');
  symlinkSync('data', join(project, 'link-to-data'));
  symlinkSync('..', join(project, 'link-to-home'));
  symlinkSync('notes', join(project, 'link-to-notes'));
  symlinkSync('nowhere', join(project, 'link-to-nowhere'));
});
afterEach(() => {
  rmSync(template, { recursive: true });
});

/** Each file says its own name. */
const lostIn = (folder: string): readonly string[] =>
  precious.filter(
    (file) => !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== file,
  );

const commands: readonly (readonly FolderName[])[] = [['generated', 'dist'], ['generated'], ['data']];

/** As a command does: settings first, then what it writes. */
async function runCommand(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  written: readonly FolderName[],
) {
  const settings = settingsFrom(env, root, written, join(root, '..'));
  const folders = written.map((name) => settings[name]);
  await holding(folders, 'en', async ({ replace, change }) => {
    for (const folder of folders)
      await (written.includes('data') ? change : replace)(folder, (next) => {
        writeFileSync(join(next, 'written.txt'), 'by us');
      });
  });
}

test('no combination of folders touches a file that is not ours: the command refuses, or writes elsewhere', async () => {
  const place = fc.constantFrom(...places);
  let [done, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      place,
      place,
      place,
      fc.constantFrom(...commands),
      async (data, record, out, written) => {
        parent = mkdtempSync(join(tmpdir(), 'dangerous-run-'));
        try {
          cpSync(template, parent, { recursive: true, verbatimSymlinks: true });
          const env = { DATA_DIR: data, RECORD_DIR: record, OUT_DIR: out };
          await runCommand(join(parent, 'home', 'project'), env, written).then(
            () => (done += 1),
            (error: unknown) => {
              expect(error).toBeInstanceOf(Fault);
              refused += 1;
            },
          );
          expect(lostIn(parent)).toEqual([]);
        } finally {
          rmSync(parent, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 150, seed: 7 },
  );
  expect(done).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});
