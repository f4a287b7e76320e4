import { join, relative } from 'node:path';
import { reportClean, reportProblems } from '../checks/report.ts';
import { buildRecord } from '../record/build.ts';
import { checkFolder } from '../record/check-folder.ts';
import { Fault } from './fault.ts';
import { writeFonts } from './fonts.ts';
import { writeRecord } from './record.ts';
import { replaceFolder } from './replace-folder.ts';
import type { Settings } from './settings.ts';

/** Checks the data and writes what the pages are built from. With a problem in the data it throws and touches nothing. */
export async function runPipeline({ root, data, generated }: Settings): Promise<void> {
  const { rows, problems, files } = checkFolder(data);
  if (problems.length > 0) throw new Fault(reportProblems(problems, 'vi', nameOf(data, root)));
  await replaceFolder(generated, async (next) => {
    writeRecord(buildRecord(rows), next);
    await writeFonts(join(next, 'fonts'), root);
  });
  const tables = Object.values(rows).map((table) => table.rows.length);
  const all = tables.reduce((sum, count) => sum + count, 0);
  process.stdout.write(reportClean({ rows: all, figures: rows.observations.rows.length, files }, 'vi'));
}

/** A folder as a person in the project would name it. */
const nameOf = (folder: string, root: string): string => {
  const path = relative(root, folder);
  return path.startsWith('..') ? folder : path;
};
