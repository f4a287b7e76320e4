import { allOf, joined } from '../../core/figures/first-of-kind.ts';
import { understandingOf } from '../understand/cells/understandings.ts';
import { checkRows } from './rows/check-rows.ts';
import { settle } from './rows/settle.ts';
import { docketOf, firstOfAll, type Wanted } from './docket.ts';
import { problemsOfFiles, readableSheets } from './files.ts';
import { findForms } from '../understand/headings/find-forms.ts';
import type { Answers, Incoming, Known } from '../incoming.ts';
import { readLines } from '../understand/lines/read-lines.ts';
import { placedRows } from './placement.ts';
import type { ReadFile } from '../read/sheet.ts';
import { readTables } from '../understand/read-tables.ts';
import { repairedSheets } from './repairs.ts';
import { tallyOf } from './tally.ts';

/** What an officer who was asked nothing yet has decided. */
const undecided: Answers = { cells: new Map(), questions: new Map() };

/**
 * What was handed in, as the record would have it: files → sheets → forms → lines → cells → rows → checked beside the record. Every line
 * of a form is accepted or reported; what could be two things is asked, and nothing is guessed.
 */
export function checkIncoming(
  files: readonly ReadFile[],
  known: Known,
  answers: Answers = undecided,
  wanted: Wanted = firstOfAll,
): Incoming {
  const sheets = repairedSheets(readableSheets(files), answers.cells);
  const found = findForms(sheets);
  const docket = docketOf(found.forms, wanted);
  for (const problem of [...problemsOfFiles(files), ...found.problems]) docket.tell(problem);
  const lines = found.forms.map((form) => readLines(form, docket));
  const { read, questions } = readTables(lines, known, answers, docket);
  const isAllRead = found.unread === 0 && files.every((file) => file.problems.length === 0);
  checkRows(read, known, isAllRead, docket);
  const { rows, held } = settle(read, known, docket);
  const problems = docket.first(read);
  const asides = joined([allOf(found.asides), ...lines.map((sheet) => sheet.asides)], ({ code }) => code);
  return {
    understood: [
      ...files.flatMap((file) => file.understood),
      ...found.understood,
      ...lines.flatMap((sheet) => sheet.understood),
      ...read.flatMap(({ form, told }) => told.map((count) => understandingOf(form.sheet.file, count))),
    ],
    questions,
    problems: problems.items,
    moreProblems: problems.more,
    asides: asides.items,
    moreAsides: asides.more,
    tally: tallyOf(found, lines, read, rows, held),
    rows: placedRows(rows, known),
  };
}
