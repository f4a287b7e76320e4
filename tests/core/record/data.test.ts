import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { reportProblems } from '../../../src/core/checks/report.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('the record of the site has no problem', () => {
  const checked = checkFolder(join(root, 'data'));
  expect(checked.problems.length === 0 ? '' : reportProblems(checked, 'vi')).toBe('');
});

test('the record of the site can be built, and every figure has a name of its own', () => {
  const { provinces } = buildRecord(checkFolder(join(root, 'data')).rows);
  const ids = provinces.flatMap(({ observations, derived }) =>
    [...observations, ...derived].map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
});

test('every data file of the tests names its source in a companion beside it', () => {
  const cases = globSync('tests/input/*/', { cwd: root }).map((folder) => join(root, folder));
  const folders = cases.filter((folder) => globSync('**/*.csv', { cwd: folder }).length > 0);
  expect(folders.length).toBeGreaterThan(0);
  const silent = folders.filter((folder) => {
    const companion = join(folder, 'README.md');
    return !existsSync(companion) || !/^Source: \S/m.test(readFileSync(companion, 'utf8'));
  });
  expect(silent.map((folder) => dirname(join(folder, 'x')))).toEqual([]);
});
