import type { Rows, TableRows } from '../../../core/figures/rows.ts';
import { faultsOf, rowChecks, usageChecks } from '../../../core/checks/index.ts';
import { reportedOf, type Reported } from '../../../core/figures/reported.ts';
import type { TableName } from '../../../core/schema/column.ts';
import { forms } from '../../../core/schema/forms.ts';
import type { ReadRows } from '../../understand/cells/read-rows.ts';
import { placeOfRow } from '../docket.ts';
import type { Docket } from '../../understand/docket.ts';
import type { Known } from '../../incoming.ts';
import { rowsByKey, withRows } from '../union.ts';

/**
 * What the checks of the record say of the rows of a hand-in, beside what was found in reading them. The rows of the record are sound.
 * Where something of the hand-in was not read, nobody can tell what has no use.
 */
export function checkRows(
  read: readonly ReadRows[],
  known: Known,
  isAllRead: boolean,
  { reported, list, report }: Docket,
): void {
  const labels = new Set(read.map(({ form }) => form.label));
  const union = withIncoming(read, known);
  for (const fault of faultsOf(rowChecks, union, reported)) if (labels.has(fault.file)) list(fault);
  if (!isAllRead) return;
  const isNew = newRows(read, known);
  const before = reportedOf();
  before.join(reported);
  for (const fault of faultsOf(usageChecks, union, before)) if (isNew.hasAny(fault)) report(fault);
}

/** A table of which a sheet could not be read is not complete: then nobody is told of a name that may stand on it. */
function withIncoming(read: readonly ReadRows[], known: Known): Rows {
  const together = forms.map(({ table }): readonly [TableName, TableRows] => {
    const own = read.filter(({ form }) => form.table.name === table);
    const rows = withRows(
      table,
      known[table],
      own.flatMap((sheet) => sheet.rows),
    );
    return [
      table,
      {
        rows: rows.rows,
        rejected: [...rows.rejected, ...own.flatMap(({ rejected }) => rejected)],
        complete: rows.complete && !own.some(({ form }) => form.isHeld),
      },
    ];
  });
  return { ...known, ...Object.fromEntries(together) };
}

const mayBeUnused: readonly TableName[] = ['areas', 'sources'];

/** Whether the record has use for a row that it has already, the part of it that is at hand does not tell. */
function newRows(read: readonly ReadRows[], known: Known): Reported {
  const rows = reportedOf();
  for (const table of mayBeUnused) {
    const standing = rowsByKey(table, known[table].rows);
    for (const { form, rows: own } of read)
      if (form.table.name === table)
        for (const row of own) if (standing.sameAs(row) === undefined) rows.add(placeOfRow(row));
  }
  return rows;
}
