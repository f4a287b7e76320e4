import { checkFiles, type CheckedRecord } from '../../core/record/check-files.ts';
import { firstOf } from '../../core/figures/first-of-kind.ts';
import { deckProblems } from '../../slides/deck/check.ts';
import { buildRecord } from '../../core/record/build-record.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { readFolder } from './data-folder.ts';
import { partitioned } from '../../core/schema/tables.ts';
import { readWhole } from '../folder/read-whole.ts';

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
