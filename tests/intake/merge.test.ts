import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanFiles } from '../../src/intake/clean.ts';
import { compareIncoming } from '../../src/intake/compare.ts';
import type { Incoming } from '../../src/intake/incoming.ts';
import { mergedFiles } from '../../src/intake/merged.ts';
import { forms } from '../../src/schema/forms.ts';
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
