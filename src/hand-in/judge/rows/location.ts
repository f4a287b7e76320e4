import type { Problem } from '../../../core/figures/problem.ts';
import type { CodeList } from '../../../core/schema/code-lists.ts';
import { beginningOf } from '../../../core/values/beginning.ts';
import type { ReadRows } from '../../understand/cells/read-rows.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { withCommas } from '../../understand/numbers/with-commas.ts';
import { cellPlace, linePlace, problemIn } from '../../understand/place.ts';
import { lineOf, textAt, type FormSheet, type Heading } from '../../understand/work.ts';
import { headingsOf } from './headings-of.ts';

/** Puts problems of rows where the officer sees them: the file, the sheet, the cell, its heading, and what was typed there. */
export function locator(read: readonly ReadRows[]): (problem: Problem) => IncomingProblem {
  const sheets = new Map(
    read.map(({ form, commas }) => [form.label, { form, commas, headings: headingsOf(form) }]),
  );
  return (problem) => {
    const sheet = sheets.get(problem.file);
    if (sheet === undefined) throw new Error(`No sheet is called ${problem.file}.`);
    const { form, commas, headings } = sheet;
    return locate(commas.has(problem.column) ? withCommas(problem) : problem, form, headings);
  };
}

function locate(
  problem: Problem,
  { sheet, body }: FormSheet,
  headings: ReadonlyMap<string, Heading>,
): IncomingProblem {
  const { line, column, value } = problem;
  const heading = headings.get(column);
  if (heading === undefined) return problemIn(linePlace(sheet, line), value, problem);
  const own = lineOf(body, line);
  const typed = own === undefined ? value : beginningOf(textAt(own, heading.index));
  const place = cellPlace(sheet, line, heading.index, heading.text);
  return problemIn(place, typed, inNames(problem, heading.column?.codes));
}

/** What officers choose from are the names of codes. */
const inNames = (problem: Problem, codes: CodeList = {}): Problem => ({
  ...problem,
  proposals: (problem.proposals ?? []).map((text) => codes[text]?.vi ?? text),
});
