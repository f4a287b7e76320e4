import { join } from 'node:path';
import { checkFiles } from '../../../src/core/record/check-files.ts';
import { readFolder } from '../../../src/pipeline/read-data/data-folder.ts';
import type { Problem } from '../../../src/core/figures/problem.ts';

export const soundFolder = join(import.meta.dirname, '..', '..', 'input', 'sound');

/** One place of a file of the sound record, and what to write there instead; with no place, a history that it does not have. */
export type Edit = readonly [file: string, from: string, to: string];

export const bacKan = 'observations/bac-kan.csv';
export const caoBang = 'observations/cao-bang.csv';

/** What the checks say of the sound record after some edits. */
export function problemsAfter(...edits: readonly Edit[]): readonly Problem[] {
  const { files } = readFolder(soundFolder);
  const histories = edits.flatMap(([file, from, text]) =>
    from === '' ? [{ table: 'changes' as const, file, text }] : [],
  );
  const all = [...files, ...histories];
  return checkFiles(all.map((file) => ({ ...file, text: edited(file.file, file.text, edits) }))).problems;
}

/** The same, each as "file:line column code". */
export const faultsAfter = (...edits: readonly Edit[]): string[] =>
  problemsAfter(...edits).map(({ file, line, column, code }) =>
    [`${file}:${line}`, column, code].join(' ').replace('  ', ' '),
  );

/** A row more at the end of a file. */
export const plusRow = (file: string, row: string): Edit => [file, '$', `${row}\n`];

function edited(file: string, text: string, edits: readonly Edit[]): string {
  return edits
    .filter(([at, from]) => at === file && from !== '')
    .reduce((result, [, from, to]) => edit(file, result, from, to), text);
}

function edit(file: string, text: string, from: string, to: string): string {
  if (from === '$') return text + to;
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  return text.replace(from, () => to);
}
