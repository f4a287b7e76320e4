import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import type { Column } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { faultAt } from '../figures/draft.ts';
import type { Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { codeNames, noFigure } from './wording.ts';

/** A cell that must be filled is filled. */
export const checkRequired: Check = function* (draft) {
  for (const { name, columns } of Object.values(tables)) {
    const required = columns
      .filter((column) => column.required)
      .map((column) => ({ name: column.name, found: missing(column) }));
    for (const row of draft.rows(name))
      for (const column of required)
        if (draft.cell(row, column.name) === '') yield faultAt(row, column.name, column.found);
  }
};

const missing = (column: Column): Finding =>
  finding(
    'missing-cell',
    inEach((words, lang) => words.checks.required.missing.problem(column.title[lang])),
    repair(column),
  );

function repair({ name, codes }: Column): Localized {
  if (codes !== undefined) {
    return inEach((words, lang) => words.checks.required.oneOf(codeNames(codes, lang)));
  }
  return repairs[name] ?? inEach((words) => words.checks.required.repair);
}

const repairs: Readonly<Record<string, Localized>> = {
  value: noFigure,
  printed: inEach((words) => words.checks.required.repairs.printed),
  locator: inEach((words) => words.checks.required.repairs.locator),
  accessed: inEach((words) => words.checks.required.repairs.accessed),
};
