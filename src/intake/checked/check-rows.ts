import type { Rows, TableRows } from '../../checks/draft.ts';
import { problemsOf, rowChecks, usageChecks } from '../../checks/index.ts';
import type { Problem } from '../../checks/problem.ts';
import type { TableName } from '../../schema/column.ts';
import { forms } from '../../schema/forms.ts';
import type { ReadRows } from '../cells/read-rows.ts';
import type { Known } from '../incoming.ts';
import { rowAt, rowKey, rowsByKey, withRows } from '../union.ts';

/**
 * What the checks of the record say of the rows of a hand-in, beside what was found in reading them. The rows of the record are sound.
 * Where something of the hand-in was not read, nobody can tell what has no use.
 */
export function checkRows(read: readonly ReadRows[], known: Known, isAllRead: boolean): readonly Problem[] {
  const labels = new Set(read.map(({ form }) => form.label));
  const seen = read.flatMap(({ problems, asked }) => [...problems, ...asked]);
  const union = withIncoming(read, known);
  const found = problemsOf(rowChecks, union, seen).filter(({ file }) => labels.has(file));
  if (!isAllRead) return found;
  const unused = problemsOf(usageChecks, union, [...seen, ...found]);
  if (unused.length === 0) return found;
  const added = newRows(read, known);
  return [...found, ...unused.filter((problem) => added.has(rowAt(problem)))];
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

/** Whether the record has use for a row that it has already, the part of it that is at hand does not tell. */
function newRows(read: readonly ReadRows[], known: Known): ReadonlySet<string> {
  const standing = new Map(forms.map(({ table }) => [table, rowsByKey(table, known[table].rows)]));
  return new Set(
    read.flatMap(({ form, rows }) =>
      rows
        .filter((row) => standing.get(form.table.name)?.has(rowKey(form.table.name, row)) !== true)
        .map(rowAt),
    ),
  );
}
