import { findingOf } from '../../../core/figures/finding-of.ts';
import type { Row } from '../../../core/figures/rows.ts';
import { faultsOf, referenceChecks } from '../../../core/checks/index.ts';
import { type Fault } from '../../../core/figures/problem.ts';
import { reportedOf, type Reported } from '../../../core/figures/reported.ts';
import type { TableName } from '../../../core/schema/column.ts';
import { forms } from '../../../core/schema/forms.ts';
import type { ReadRows } from '../../understand/cells/read-rows.ts';
import { placeOfRow } from '../docket.ts';
import type { Docket } from '../../understand/docket.ts';
import type { Incoming, Known } from '../../incoming.ts';
import { unionOf } from '../union.ts';
import { isBlank, lineOf, textAt } from '../../understand/work.ts';
import { rivals } from './rivals.ts';

export interface Settled {
  readonly rows: Incoming['rows'];
  /** How many rows are not among them. */
  readonly held: number;
}

/** Rows in which nothing was found, and which name no row in which something was; those that do are reported. */
export function settle(read: readonly ReadRows[], known: Known, docket: Docket): Settled {
  const labels = new Set(read.map(({ form }) => form.label));
  for (const sheet of read) for (const row of unheadedRows(sheet)) docket.reported.add(placeOfRow(row));
  for (const fault of rivals(read, docket)) docket.report(fault);
  for (;;) {
    const rows = soundRows(read, docket.reported);
    let isSettled = true;
    for (const fault of faultsOf(referenceChecks, unionOf(rows, known), reportedOf())) {
      if (!labels.has(fault.file)) continue;
      isSettled = false;
      docket.report(resting(fault));
    }
    if (isSettled) return { rows, held: heldRows(read, docket.reported) };
  }
}

/** What is near to the name is another row, not the one that it names. */
const resting = (fault: Fault): Fault => ({
  ...fault,
  code: rests.code,
  tell: () => ({ ...fault.tell(), ...rests, proposals: [] }),
});

/** Rows of a sheet whose headings do not do are told by the problem of the headings. */
const heldRows = (read: readonly ReadRows[], reported: Reported): number =>
  read.reduce(
    (sum, { form, rows }) => sum + rows.filter((row) => form.isHeld || reported.hasAny(row)).length,
    0,
  );

function soundRows(read: readonly ReadRows[], reported: Reported): Incoming['rows'] {
  const sound = (table: TableName): readonly Row[] =>
    read
      .filter(({ form }) => form.table.name === table && !form.isHeld)
      .flatMap(({ rows }) => rows.filter((row) => !reported.hasAny(row)));
  const together = forms.map(({ table }) => [table, sound(table)] as const);
  return Object.fromEntries(together.filter(([, rows]) => rows.length > 0));
}

/** Rows with something below a heading that was not understood. */
function unheadedRows({ form, rows }: ReadRows): readonly Row[] {
  if (form.unheaded.length === 0) return [];
  const isUnheaded = ({ line }: Row): boolean => {
    const own = lineOf(form.body, line);
    return own !== undefined && form.unheaded.some((index) => !isBlank(textAt(own, index)));
  };
  return rows.filter(isUnheaded);
}

const rests = findingOf('rests-on-fault', (words) => words.handIn.judge.settle.rests);
