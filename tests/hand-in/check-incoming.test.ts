import { describe, expect, test } from 'vitest';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { forms } from '../../src/core/schema/forms.ts';
import { csvOf, faults, linesOf, realRecord } from './hand-in.ts';

describe('the record itself, handed in', () => {
  const files = forms.map(({ table }) => csvOf(`${table}.csv`, linesOf(table, realRecord[table].rows)));
  const incoming = checkIncoming(files, realRecord);

  test('has no problem', () => {
    expect(faults(incoming)).toEqual([]);
    expect(incoming.questions).toEqual([]);
  });

  test('comes back as it is, in its files and lines', () => {
    for (const { table } of forms) expect(incoming.rows[table]).toEqual(realRecord[table].rows);
  });
});
