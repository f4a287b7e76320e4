import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeLines } from '../../src/pipeline/write-lines.ts';
import { province, provinceKeys, recordKeys, reference } from '../../src/site/record/written-record.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a record that was not written is not taken for an empty one', () => {
  vi.stubEnv('RECORD_DIR', '/no/such/folder');
  const missing = /^The record has no ".*"\. Run "npm run build"/;
  expect(() => reference()).toThrow(missing);
  expect(() => provinceKeys()).toThrow(missing);
  expect(() => province('cao-bang')).toThrow(missing);
});

test('provinces come in the order of their keys, each from its own file; the country is none of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  vi.stubEnv('RECORD_DIR', folder);
  const areas = [
    { area: 'vn', level: 'country' },
    { area: 'cao-bang', level: 'province' },
  ];
  writeLines(join(folder, 'record', 'reference.json'), [JSON.stringify({ areas })]);
  for (const key of ['vn', 'cao-bang', 'bac-kan'])
    writeLines(join(folder, 'record', 'provinces', `${key}.json`), [JSON.stringify({ province: key })]);
  expect(provinceKeys()).toEqual(['bac-kan', 'cao-bang']);
  expect(recordKeys()).toEqual(['bac-kan', 'cao-bang', 'vn']);
  expect(province('cao-bang').province).toBe('cao-bang');
  rmSync(folder, { recursive: true });
});
