import type { Problem } from '../../checks/problem.ts';
import type { CodeList } from '../../schema/code-lists.ts';
import type { ReadRows } from '../cells/read-rows.ts';
import type { IncomingProblem } from '../incoming.ts';
import { withCommas } from '../numbers/with-commas.ts';
import { cellPlace, linePlace, problemIn } from '../place.ts';
import { textAt, type FormSheet, type WorkLine } from '../work.ts';

/** Problems of rows where the officer sees them: the file, the sheet, the cell, its heading, and what was typed there. */
export function located(problems: readonly Problem[], read: readonly ReadRows[]): readonly IncomingProblem[] {
  const sheets = new Map(read.map(({ form, commas }) => [form.label, withLines(form, commas)]));
  return problems.flatMap((problem) => {
    const sheet = sheets.get(problem.file);
    return sheet === undefined
      ? []
      : [locate(sheet.commas.has(problem.column) ? withCommas(problem) : problem, sheet)];
  });
}

interface Lines {
  readonly form: FormSheet;
  readonly lines: ReadonlyMap<number, WorkLine>;
  readonly commas: ReadRows['commas'];
}

const withLines = (form: FormSheet, commas: Lines['commas']): Lines => ({
  form,
  commas,
  lines: new Map(form.body.map((line) => [line.line, line])),
});

/** A column that was made by rule is told where its making began: at the name. */
function locate(problem: Problem, { form, lines }: Lines): IncomingProblem {
  const { line, column, value } = problem;
  const made = form.form.made.includes(column) ? 'name' : undefined;
  const heading = [column, made]
    .map((name) => form.headings.find((candidate) => candidate.column?.name === name))
    .find((found) => found !== undefined);
  if (column === '' || heading === undefined) return problemIn(linePlace(form.sheet, line), value, problem);
  const own = lines.get(line);
  const typed = own === undefined ? value : textAt(own, heading.index);
  const place = cellPlace(form.sheet, line, heading.index, heading.text);
  return problemIn(place, typed, inNames(problem, heading.column?.codes));
}

/** What officers choose from are the names of codes. */
const inNames = (problem: Problem, codes: CodeList = {}): Problem => ({
  ...problem,
  proposals: (problem.proposals ?? []).map((text) => codes[text]?.vi ?? text),
});
