import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/core/record/decode.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import { readFolder, type Disk } from '../../src/pipeline/read-data/data-folder.ts';
import { partitioned, tables } from '../../src/core/schema/tables.ts';

fc.configureGlobal({ seed: 25 });

const header = (name: keyof typeof tables): string =>
  `${tables[name].columns.map((column) => column.name).join(',')}\n`;
const small = (Object.keys(tables) as (keyof typeof tables)[]).filter((name) => !partitioned.includes(name));
const whole: Readonly<Record<string, string>> = {
  ...Object.fromEntries(small.map((name) => [`${name}.csv`, header(name)])),
  'observations/bac-kan.csv': header('observations'),
};

function diskOf(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const inside = (folder: string): string[] =>
    Object.keys(files)
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).split('/')[0] ?? '');
  return {
    list: (folder) => [...new Set(inside(folder === 'data' ? '' : `${folder.replace(/^data./, '')}/`))],
    read: (path) => {
      const file = files[path.replace(/^data./, '')] ?? '';
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  };
}

const problemsOf = (files: Readonly<Record<string, string | Uint8Array>>): string[] =>
  readFolder('data', diskOf(files)).problems.map(({ file, code }) => `${file} ${code}`);

test('a whole folder is read: the small tables, then the provinces by name', () => {
  const { files, problems } = readFolder(
    'data',
    diskOf({ ...whole, 'observations/an-giang.csv': header('observations') }),
  );
  expect(problems).toEqual([]);
  expect(files.map(({ file }) => file)).toEqual([
    ...small.map((name) => `${name}.csv`),
    'observations/an-giang.csv',
    'observations/bac-kan.csv',
  ]);
});

test('a missing table is a problem, not a crash', () => {
  const { 'areas.csv': areas, ...others } = whole;
  expect(areas).toBeDefined();
  expect(problemsOf(others)).toEqual(['areas.csv missing-file']);
});

test('a folder that is not there misses everything', () => {
  expect(readFolder('/no/such/folder').problems).toHaveLength(12);
  expect(checkFolder('/no/such/folder').problems).toHaveLength(12);
});

test('no file of a province is a problem', () => {
  const { 'observations/bac-kan.csv': province, ...others } = whole;
  expect(province).toBeDefined();
  expect(problemsOf(others)).toEqual(['observations/ missing-file']);
});

test('a CSV that is no table, and a province that is no CSV, are problems; companions in Markdown are not', () => {
  expect(
    problemsOf({ ...whole, 'area.csv': '', 'README.md': '', '.DS_Store': '', 'observations/bac-kan.md': '' }),
  ).toEqual(['area.csv unknown-file']);
  expect(problemsOf({ ...whole, 'observations/cao-bang.xlsx': '' })).toEqual([
    'observations/cao-bang.xlsx not-csv',
  ]);
});

test('a file in another encoding is a problem, for its letters would be lost', () => {
  const windows1258 = Uint8Array.from([0x42, 0xe1, 0x63, 0x20, 0x4b, 0xfe]);
  expect(problemsOf({ ...whole, 'areas.csv': windows1258 })).toEqual(['areas.csv not-utf8']);
});

test('a table that could not be read makes no key of it unknown', () => {
  const row = 'bac-kan,2022,models-registered,,,,,flow,1,exact,01 mô hình,nguon,đoạn 1,,\n';
  const { 'sources.csv': sources, 'indicators.csv': indicators, 'areas.csv': areas, ...others } = whole;
  expect([sources, indicators, areas]).not.toContain(undefined);
  const files = { ...others, 'observations/bac-kan.csv': header('observations') + row };
  expect(checkFolder('data', diskOf(files)).problems.map(({ code }) => code)).toEqual([
    'missing-file',
    'missing-file',
    'missing-file',
  ]);
});

test('no bytes crash the checks', () => {
  const names = fc.constantFrom(...Object.keys(whole));
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
      const { problems } = checkFolder('data', diskOf({ ...whole, [name]: bytes }));
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});

test('no text below the headings crashes the checks, and every fault has a repair in both languages', () => {
  const names = fc.constantFrom(...(Object.keys(tables) as (keyof typeof tables)[]));
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'a', 'vn', '1', '2020', 'exact', 'constructor', '__proto__'),
  );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      names,
      fc.array(fc.array(cell, { minLength: 15, maxLength: 15 }), { maxLength: 4 }),
      (name, rows) => {
        const file = partitioned.includes(name) ? `${name}/bac-kan.csv` : `${name}.csv`;
        const lines = rows.map((cells) => cells.slice(0, tables[name].columns.length).map(quoted).join(','));
        const { problems } = checkFolder(
          'data',
          diskOf({ ...whole, [file]: header(name) + lines.join('\n') }),
        );
        for (const { problem, repair } of problems) {
          expect([problem.vi, problem.en, repair.vi, repair.en].filter((text) => text === '')).toEqual([]);
        }
      },
    ),
  );
});

test('bytes are UTF-8 or nothing', () => {
  expect(decode(new TextEncoder().encode('Bắc Kạn'))).toBe('Bắc Kạn');
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x42]))).toBeUndefined();
});
