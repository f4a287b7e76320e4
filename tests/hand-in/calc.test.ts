import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { readFile } from '../../src/hand-in/read/read-file.ts';
import { faults, realRecord } from './hand-in.ts';

const folder = join(import.meta.dirname, '..', 'input', 'hand-in', 'calc');
const check = (...names: readonly string[]) =>
  checkIncoming(
    names.map((name) => readFile({ name, bytes: readFileSync(join(folder, name)) })),
    realRecord,
  );

test('a hand-in of LibreOffice gives the same rows as a workbook and as CSV files', () => {
  const workbook = check('thu-nghiem.xlsx');
  const csv = check('so-lieu.csv', 'nguon.csv', 'dia-phuong.csv', 'linh-vuc.csv');
  expect([...faults(workbook), ...faults(csv)]).toEqual([]);
  expect(workbook.tally).toEqual({ read: 24, accepted: 20, reported: 4, asides: 4 });
  expect(csv.rows).toEqual(workbook.rows);
});
