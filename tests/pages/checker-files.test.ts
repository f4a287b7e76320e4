import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rowsFrom } from '../../src/hand-in/page/record-rows.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';
import {
  sharedTablesPath,
  provinceTablePath,
  type SharedTables,
  type RecordTable,
} from '../../src/hand-in/page/record-file.ts';
import { dist } from '../support/site.ts';

/** What the checker brings, compressed: first what its page loads, then what comes when a file is chosen, then what draws a preview. */
const budgets = { 'Checker.*': 6_000, 'worker-*': 166_000, 'draw-preview.*': 100_000 } as const;

test.for(Object.entries(budgets))('the script %s keeps its budget', ([name, budget]) => {
  const files = globSync(`_astro/${name}.js`, { cwd: dist });
  expect(files).toHaveLength(1);
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  expect(bytes[0]).toBeLessThan(budget);
});

test('a page that only checks loads neither the worker nor what draws', () => {
  const html = readFileSync(join(dist, 'kiem-tra/index.html'), 'utf8');
  expect(html).toMatch(/_astro\/Checker\./);
  expect(html).not.toMatch(/_astro\/(worker-|draw-preview)/);
});

const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

test('files are checked against the record as its tables have it, cell by cell', () => {
  const { provinces, tables } = read(sharedTablesPath) as SharedTables;
  const figures = provinces.map((key) => read(provinceTablePath(key)) as RecordTable);
  const known = rowsFrom([...tables, ...figures]);
  const { rows } = checkFolder('data');
  for (const { table } of [...tables, ...figures]) expect(known[table].rows, table).toEqual(rows[table].rows);
});
