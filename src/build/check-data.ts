import { firstOf } from '../checks/first-of-kind.ts';
import type { CheckedRecord } from '../record/check-files.ts';
import { deckProblems } from '../decks/check.ts';
import { buildRecord, type BuiltRecord } from '../record/build.ts';
import { checkFolder } from '../record/check-folder.ts';

export interface CheckedData extends CheckedRecord {
  /** Nothing where there is a problem. */
  readonly record: BuiltRecord | undefined;
}

/** The record of a folder, or what is wrong with it: first in the tables, and where these are sound, in what names its charts. */
export function checkData(folder: string): CheckedData {
  const checked = checkFolder(folder);
  if (checked.problems.length > 0) return { ...checked, record: undefined };
  const record = buildRecord(checked.rows);
  const problems = deckProblems(checked.rows.slides.rows, record);
  const { items, more } = firstOf(problems, ({ code }) => code);
  const faultyFiles = new Set(items.map(({ file }) => file)).size;
  return {
    ...checked,
    problems: items,
    more,
    faultyFiles,
    record: problems.length > 0 ? undefined : record,
  };
}
