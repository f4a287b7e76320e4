import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanFiles, type RecordFile } from '../../src/hand-in/judge/clean.ts';
import { compareIncoming } from '../../src/hand-in/judge/compare.ts';
import type { Incoming, Known } from '../../src/hand-in/incoming.ts';
import { mergedFiles } from '../../src/hand-in/judge/merge.ts';
import { readTable } from '../../src/core/record/read-table.ts';
import { forms } from '../../src/core/schema/forms.ts';
import { tables } from '../../src/core/schema/tables.ts';
import { realRecord } from './hand-in.ts';

const data = join(import.meta.dirname, '..', '..', 'data');
const whole: Incoming['rows'] = Object.fromEntries(forms.map(({ table }) => [table, realRecord[table].rows]));

describe('the record, handed in as it is', () => {
  test('adds, changes and misses nothing', () => {
    const comparison = compareIncoming(whole, realRecord);
    const { added, changed, missing, sources, areas, labels } = comparison;
    for (const list of [
      added,
      changed,
      missing,
      sources.added,
      sources.changed,
      areas.added,
      areas.changed,
      labels.added,
      labels.changed,
    ])
      expect(list).toEqual([]);
    expect(comparison.same).toEqual(realRecord.observations.rows);
  });

  test('changes no file, and its clean files are the files of the record to the byte', () => {
    expect(mergedFiles(whole, realRecord, { withdraw: true })).toEqual([]);
    for (const { path, text } of cleanFiles(whole)) expect(text).toBe(readFileSync(join(data, path), 'utf8'));
  });
});

describe('some rows of a source', () => {
  const source = 'cao-bang-2016-2020';
  const known = realRecord.observations.rows.filter(({ cells }) => cells['source'] === source);
  const [first, second, ...others] = known;
  if (first === undefined || second === undefined) throw new Error(`The record has no figures of ${source}.`);
  const changed = { ...first, cells: { ...first.cells, value: '4087', printed: '4.087 mô hình' } };
  const added = { ...second, line: 900, cells: { ...second.cells, bloc: 'khối thử' } };
  const rows = { observations: [changed, second, added] };
  const comparison = compareIncoming(rows, realRecord);

  test('are added, changed or the same, and the rest of the source is missing', () => {
    expect(comparison.changed).toEqual([{ row: changed, before: first, columns: ['value', 'printed'] }]);
    expect(comparison.added).toEqual([added]);
    expect(comparison.same).toEqual([second]);
    expect(comparison.missing).toEqual(others);
  });

  test('go into the file of their province: changed ones in place, new ones after the last of their area', () => {
    const before = readFileSync(join(data, first.file), 'utf8').split('\n');
    const [file, ...more] = mergedFiles(rows, realRecord, { withdraw: false });
    const after = (file?.text ?? '').split('\n');
    expect(more).toEqual([]);
    expect(after.filter((line) => !before.includes(line))).toHaveLength(2);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
    expect(after[first.line - 1]).toContain('4.087 mô hình');
    const last = realRecord.observations.rows.findLast(
      ({ file: path, cells }) => path === first.file && cells['area'] === second.cells['area'],
    );
    expect(after[last?.line ?? 0]).toContain('khối thử');
  });

  test('change nothing the second time', () => {
    for (const withdraw of [false, true]) {
      const files = mergedFiles(rows, realRecord, { withdraw });
      const again = merged(files, realRecord);
      expect(mergedFiles(rows, again, { withdraw })).toEqual([]);
      expect(compareIncoming(rows, again).missing).toEqual(withdraw ? [] : others);
    }
  });

  test('conflict with another source that says something else, until a choice is made', () => {
    const rival = { ...first, line: 901, cells: { ...first.cells, source: 'bac-giang-2022', value: '5000' } };
    const { conflicts } = compareIncoming({ observations: [rival] }, realRecord);
    expect(conflicts).toEqual([{ row: rival, others: [first] }]);
    const choice = { file: 'choices.csv', line: 2, cells: { ...first.cells, reason: 'x' } };
    const choices = { ...realRecord.choices, rows: [choice] };
    expect(compareIncoming({ observations: [rival] }, { ...realRecord, choices }).conflicts).toEqual([]);
  });
});

/** The record as it is after some of its files were written. */
function merged(files: readonly RecordFile[], known: Known): Known {
  const paths = new Set(files.map(({ path }) => path));
  const read = files.flatMap(({ path, text }) => readTable(tables.observations, path, text).rows);
  const kept = known.observations.rows.filter(({ file }) => !paths.has(file));
  return { ...known, observations: { ...known.observations, rows: [...kept, ...read] } };
}
