import { checkRows } from './checked/check-rows.ts';
import { located } from './checked/located.ts';
import { settle } from './checked/settle.ts';
import { toldOnce } from './checked/unknown-sources.ts';
import { understandingOf } from './cells/told.ts';
import { byIncomingPlace } from './checked/order.ts';
import { problemsOfFiles, readableSheets } from './files.ts';
import { findForms } from './headings/find-forms.ts';
import type { Answers, Incoming, Known } from './incoming.ts';
import { readLines } from './lines/read-lines.ts';
import { placedRows } from './placed.ts';
import type { ReadFile } from './read/sheet.ts';
import { readTables } from './read-tables.ts';
import { repairedSheets } from './repaired.ts';
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
): Incoming {
  const sheets = repairedSheets(readableSheets(files), answers.cells);
  const found = findForms(sheets);
  const lines = found.forms.map(readLines);
  const { read, questions } = readTables(lines, known, answers);
  const isAllRead = found.unread === 0 && files.every((file) => file.problems.length === 0);
  const faults = checkRows(read, known, isAllRead);
  const cells = read.flatMap((sheet) => sheet.problems);
  const { rows, held, problems } = settle(read, [...cells, ...faults], known);
  return {
    understood: [
      ...files.flatMap((file) => file.understood),
      ...found.understood,
      ...lines.flatMap((sheet) => sheet.understood),
      ...read.flatMap(({ form, told }) => told.map((count) => understandingOf(form.sheet.file, count))),
    ],
    questions,
    problems: [
      ...problemsOfFiles(files),
      ...found.problems,
      ...located(toldOnce([...cells, ...faults, ...problems]), read),
    ].sort(byIncomingPlace),
    asides: [...found.asides, ...lines.flatMap((sheet) => sheet.asides)],
    tally: tallyOf(found, lines, read, rows, held),
    rows: placedRows(rows, known),
  };
}
