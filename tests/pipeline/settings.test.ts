import { availableParallelism } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsFrom } from '../../src/pipeline/settings.ts';

test('without an environment everything stands in the project', () => {
  expect(settingsFrom({}, '/project')).toEqual({
    root: '/project',
    data: '/project/data',
    generated: '/project/.generated',
    dist: '/project/dist',
    base: '/',
    site: 'https://dan-van-kheo.example',
    worker: true,
    cache: '/project/node_modules/.cache/dan-van-kheo',
    workers: availableParallelism(),
    pdf: 'auto',
  });
});

test('what is set to nothing is not set', () => {
  const names = ['DATA_DIR', 'RECORD_DIR', 'OUT_DIR', 'BASE_PATH', 'SITE_URL', 'SERVICE_WORKER', 'PDF_FILES'];
  const blank = Object.fromEntries(names.map((name) => [name, '']));
  expect(settingsFrom(blank, '/project')).toEqual(settingsFrom({}, '/project'));
});

test('folders may be given from the project, or whole', () => {
  const { data, dist } = settingsFrom({ DATA_DIR: 'tests/input/sound', OUT_DIR: '/elsewhere' }, '/project');
  expect([data, dist]).toEqual(['/project/tests/input/sound', '/elsewhere']);
});

test.for(['dan-van-kheo', '/dan-van-kheo', 'dan-van-kheo/', '//dan-van-kheo//'])(
  'a base path begins and ends with one slash: %s',
  (text) => {
    expect(settingsFrom({ BASE_PATH: text }, '/project').base).toBe('/dan-van-kheo/');
  },
);

test('a base path may have steps, or none', () => {
  expect(settingsFrom({ BASE_PATH: 'a/b' }, '/').base).toBe('/a/b/');
  expect(settingsFrom({ BASE_PATH: '/' }, '/').base).toBe('/');
});

test.for([
  ['thống kê/Bắc Kạn', 'BASE_PATH=/thong-ke/bac-kan/'],
  ['../up', 'BASE_PATH=/up/'],
  ['a?b', 'BASE_PATH=/a-b/'],
  ['%20', 'BASE_PATH=/20/'],
])('a base path that would not stand in an address as it is, is refused: %s', ([text, proposal]) => {
  expect(() => settingsFrom({ BASE_PATH: text }, '/')).toThrow(proposal);
});

test('an address is that of a site, with or without a slash at its end', () => {
  for (const text of ['https://thong-ke.example.org', 'https://thong-ke.example.org/'])
    expect(settingsFrom({ SITE_URL: text }, '/').site).toBe('https://thong-ke.example.org');
  expect(settingsFrom({ SITE_URL: 'http://127.0.0.1:8080' }, '/').site).toBe('http://127.0.0.1:8080');
});

test.for([
  ['thong-ke.example.org', 'such as SITE_URL=https://thong-ke.example.org.'],
  ['ftp://thong-ke.example.org', 'such as SITE_URL=https://thong-ke.example.org.'],
  ['https:thong-ke.example.org', 'such as SITE_URL=https://thong-ke.example.org.'],
  ['javascript:alert(1)', 'Write a whole address'],
  ['https://', 'Write a whole address'],
  [
    'https://example.org/thong-ke/',
    'Write the path apart: SITE_URL=https://example.org BASE_PATH=/thong-ke/.',
  ],
  ['https://example.org?a=b', 'Write no more than SITE_URL=https://example.org.'],
  ['https://me:secret@example.org', 'SITE_URL holds a name or a password. Write no more than'],
  ['https://a"b.example', 'where no site can stand'],
  ['https://a..b', 'where no site can stand'],
  ['https://example.org:0', 'where no site can stand'],
  ['"https://example.org"', 'such as SITE_URL=https://thong-ke.example.org.'],
])('an address that is none, or more than one, is refused: %s', ([text, advice]) => {
  expect(() => settingsFrom({ SITE_URL: text }, '/')).toThrow(advice);
});

test('browsers keep what was visited unless told otherwise, in words that are known', () => {
  expect(settingsFrom({ SERVICE_WORKER: 'no' }, '/').worker).toBe(false);
  expect(settingsFrom({ SERVICE_WORKER: 'yes' }, '/').worker).toBe(true);
  expect(() => settingsFrom({ SERVICE_WORKER: 'off' }, '/')).toThrow(
    'SERVICE_WORKER is "off". Write "yes" or "no".',
  );
});

test('PDF files are made when a browser is there, or never, and nothing else can be asked for', () => {
  expect(settingsFrom({ PDF_FILES: 'no' }, '/').pdf).toBe('no');
  expect(() => settingsFrom({ PDF_FILES: 'yes' }, '/')).toThrow('PDF_FILES is "yes". Write "auto" or "no".');
});

test('all that is wrong is told at once', () => {
  expect(() =>
    settingsFrom({ SITE_URL: 'x', BASE_PATH: 'a b', SERVICE_WORKER: '1', OUT_DIR: '.' }, '/project', [
      'dist',
    ]),
  ).toThrow(
    [
      'BASE_PATH is "a b". A path is written in letters without marks, digits, ".", "_", "~" and "-": BASE_PATH=/a-b/.',
      'SITE_URL is "x". Write a whole address, such as SITE_URL=https://x.',
      'SERVICE_WORKER is "1". Write "yes" or "no".',
      'OUT_DIR is "/project": it is the project. All of that folder would be replaced. Name one that is empty or not there yet, such as OUT_DIR=dist, or one that a build has written.',
      'Nothing was read or written.',
    ].join('\n'),
  );
});

describe('a folder that would be written as a whole', () => {
  let parent: string;
  let root: string;
  let home: string;
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'settings-'));
    home = join(parent, 'home');
    root = join(home, 'project');
    for (const folder of ['.git', 'data/observations', 'src', 'dist', 'mine', 'empty', 'cloned/.git'])
      mkdirSync(join(root, folder), { recursive: true });
    for (const file of [
      'dist/.dan-van-kheo',
      'cloned/.dan-van-kheo',
      'mine/letter.txt',
      'mine/b.txt',
      'file',
    ])
      writeFileSync(
        join(root, file),
        file.endsWith('kheo') ? 'This folder was written by “npm run build”' : '',
      );
    symlinkSync('../data', join(root, 'mine', 'link'));
    symlinkSync('src', join(root, 'alias'));
  });
  afterAll(() => {
    rmSync(parent, { recursive: true });
  });

  test.for(['dist', 'empty', 'not-there/yet', '../beside'])(
    'may be ours, empty or not there yet: %s',
    (path) => {
      expect(settingsFrom({ OUT_DIR: path }, root, ['dist'], home).dist).toBe(join(root, path));
    },
  );

  test.for([
    ['.', 'it is the project'],
    ['..', 'it holds the project'],
    ['/', 'it holds the project'],
    ['../..', 'it holds the project'],
    ['src', 'it is "src" of the project'],
    ['alias', 'it is "src" of the project'],
    ['alias/x', 'it lies in "src" of the project'],
    ['data', 'it is "data" of the project'],
    ['data/observations', 'it lies in "data" of the project'],
    ['mine/link', 'it is "data" of the project'],
    ['.git/x', 'it lies in ".git" of the project'],
    ['node_modules', 'it is "node_modules" of the project'],
    ['tests/new', 'it lies in "tests" of the project'],
    ['.generated', 'it is RECORD_DIR'],
    ['.generated/dist', 'it lies in RECORD_DIR'],
    ['mine', 'it holds “b.txt” and 2 more, which no build of this project wrote'],
    ['file', 'that is no folder'],
    ['.dan-van-kheo.replacing/x', 'that is where folders are made'],
    ['cloned', 'a repository of Git is in it, or around it'],
    ['elsewhere/.git/x', 'a repository of Git is in it, or around it'],
  ] as const)('is never %s', ([path, reason]) => {
    expect(() => settingsFrom({ OUT_DIR: path }, root, ['dist'], home)).toThrow(
      `OUT_DIR is "${resolve(root, path)}": ${reason}.`,
    );
  });

  test.for([
    ['src/kept', 'it lies in "src" of the project'],
    ['data', 'it is "data" of the project'],
    ['dist/kept', 'it lies in OUT_DIR'],
    ['.generated', 'it is RECORD_DIR'],
    ['.', 'it is the project'],
    ['file', 'that is no folder'],
    ['file/kept', 'cannot be looked at'],
    ['cloned', 'a repository of Git is in it, or around it'],
  ] as const)('holds no cache: %s', ([path, reason]) => {
    const settings = { OUT_DIR: 'dist', CACHE_DIR: path };
    expect(() => settingsFrom(settings, root, ['dist'], home)).toThrow('CACHE_DIR');
    expect(() => settingsFrom(settings, root, ['dist'], home)).toThrow(reason);
  });

  test.for(['node_modules/.cache/dan-van-kheo', 'kept', 'mine', '../beside'])(
    'a cache may stand beside what is there: %s',
    (path) => {
      expect(settingsFrom({ CACHE_DIR: path }, root, ['dist'], home).cache).toBe(join(root, path));
    },
  );

  test('there need be no cache, and a command that builds nothing asks for none', () => {
    expect(settingsFrom({ CACHE_DIR: 'no' }, root, ['dist'], home).cache).toBeUndefined();
    expect(settingsFrom({ CACHE_DIR: 'src' }, root, ['data'], home).cache).toBe(join(root, 'src'));
  });

  test.for(['0', '-1', '1.5', 'all', '10000'])('is made by a whole number of workers, not %s', (workers) => {
    expect(() => settingsFrom({ BUILD_WORKERS: workers }, root, [], home)).toThrow(
      `BUILD_WORKERS is "${workers}". Write a whole number from 1, such as BUILD_WORKERS=2.`,
    );
  });

  test('is never the home folder, nor holds it, wherever the project stands', () => {
    const other = join(parent, 'other');
    for (const [path, reason] of [
      [home, 'it is your home folder'],
      [parent, 'it holds'],
    ] as const)
      expect(() => settingsFrom({ OUT_DIR: path }, other, ['dist'], home)).toThrow(reason);
  });

  test('is never where the data stand that are read', () => {
    for (const path of ['mine', 'mine/inner'])
      expect(() => settingsFrom({ OUT_DIR: 'mine', DATA_DIR: path }, root, ['dist'], home)).toThrow(
        'DATA_DIR',
      );
  });

  test('that cannot be looked at is told', () => {
    symlinkSync('round', join(root, 'round'));
    expect(() => settingsFrom({ OUT_DIR: 'round' }, root, ['dist'], home)).toThrow(
      'cannot be looked at: ELOOP',
    );
  });

  test.for(['~/data', '$HOME/data', '"data"', "'data'", 'file:///data', ' ', 'data '])(
    'is a path as the disk has it: %s',
    (path) => {
      expect(() => settingsFrom({ OUT_DIR: path }, root, ['dist'], home)).toThrow(
        `OUT_DIR is "${path}". Write a path as the disk has it, such as OUT_DIR=dist.`,
      );
    },
  );

  test('the folder of the record is there already', () => {
    expect(() => settingsFrom({ DATA_DIR: 'not-there' }, root, ['data'], home)).toThrow(
      'there is no such folder',
    );
  });

  test('is of no concern to a command that does not write it', () => {
    expect(settingsFrom({ OUT_DIR: 'src' }, root, ['data'], home).dist).toBe(join(root, 'src'));
  });

  test('the folder of the record holds what nobody built, but stands nowhere else', () => {
    expect(settingsFrom({}, root, ['data'], home).data).toBe(join(root, 'data'));
    expect(() => settingsFrom({ DATA_DIR: 'src' }, root, ['data'], home)).toThrow(
      `DATA_DIR is "${join(root, 'src')}": it is "src" of the project. Name the folder of the record, such as DATA_DIR=data.`,
    );
  });
});
