import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Column } from '../../../core/schema/column.ts';
import { beginningOf } from '../../../core/values/beginning.ts';
import { isBlank, textAt, type FormSheet, type WorkLine } from '../work.ts';

/** What is said of a blank cell below a filled one: whether what is written once holds for the lines below, only the officer knows. */
export function blankBelow(
  { headings }: FormSheet,
  line: WorkLine,
  column: Column,
  heading: string,
  above: string,
): Finding | undefined {
  if (column.required && column.references !== undefined) return missing(heading, above);
  const note = headings.find((other) => other.column?.name === 'note');
  const isExplained = note !== undefined && !isBlank(textAt(line, note.index));
  return column.type === 'period' && !isExplained ? withoutPeriod(above) : undefined;
}

const missing = (heading: string, above: string): Finding =>
  finding(
    'missing-cell',
    inEach((words) => words.handIn.understand.blankBelow.missing.problem(heading)),
    inEach((words) => words.handIn.understand.blankBelow.missing.repair(beginningOf(above))),
    [above],
  );

/** A period may be blank, where the document gives none; the note then says so. */
const withoutPeriod = (above: string): Finding =>
  finding(
    'blank-period',
    inEach((words) => words.handIn.understand.blankBelow.withoutPeriod.problem),
    inEach((words) => words.handIn.understand.blankBelow.withoutPeriod.repair(above)),
  );
