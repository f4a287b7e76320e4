import { checkFiles, type CheckedRecord } from '../record/check-files.ts';
import { firstOf } from '../checks/first-of-kind.ts';
import { deckProblems } from '../decks/check.ts';
import { buildRecord, type BuiltRecord } from '../record/build.ts';
import { readFolder } from '../record/files.ts';
import { partitioned } from '../schema/tables.ts';
import { readWhole } from './folder/read-whole.ts';

export interface CheckedData extends CheckedRecord {
  /** Nothing where there is a problem. */
  readonly record: BuiltRecord | undefined;
}

/** The record of a folder, or what is wrong with it: first in the tables, and where these are sound, in what names its charts. */
export function checkData(folder: string): CheckedData {
  const { files, problems: found } = readWhole(folder, partitioned, () => readFolder(folder));
  const checked = checkFiles(files, found);
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
