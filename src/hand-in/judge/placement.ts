import type { Row, Rows } from '../../core/figures/rows.ts';
import { draftOf } from '../../core/figures/draft.ts';
import { reportedOf } from '../../core/figures/reported.ts';
import { homeOf } from '../../core/checks/area-tree.ts';
import type { TableName } from '../../core/schema/column.ts';
import { tables } from '../../core/schema/tables.ts';
import type { Incoming, Known } from '../incoming.ts';
import { rowsByKey, unionOf } from './union.ts';

/** Accepted rows with the file of the record that they go to, and a line: that of the row they change, or one after all that are there. */
export function placedRows(rows: Incoming['rows'], known: Known): Incoming['rows'] {
  const names = Object.keys(rows).filter((table): table is TableName => Object.hasOwn(tables, table));
  const fileOf = homeFiles(rows, unionOf(rows, known));
  return Object.fromEntries(
    names.map((table) => {
      const files = table === 'observations' ? fileOf : (): string => `${table}.csv`;
      return [table, placed(table, rows[table] ?? [], known, files)];
    }),
  );
}

function placed(
  table: TableName,
  rows: readonly Row[],
  known: Known,
  fileOf: (row: Row) => string,
): readonly Row[] {
  const standing = rowsByKey(table, known[table].rows);
  const last = new Map<string, number>();
  for (const { file, line } of known[table].rows) last.set(file, Math.max(line, last.get(file) ?? 1));
  return rows.map((row) => {
    const { cells } = row;
    const before = standing.sameAs(row);
    if (before !== undefined) return { file: before.file, line: before.line, cells };
    const file = fileOf(row);
    const line = (last.get(file) ?? 1) + 1;
    last.set(file, line);
    return { file, line, cells };
  });
}

/** A figure goes to the file of its province; one of the whole country to that of the others from its source. */
function homeFiles({ observations = [] }: Incoming['rows'], union: Rows): (row: Row) => string {
  const draft = draftOf(union, reportedOf([]));
  const homes = new Map<string, string | undefined>();
  const homeIn = (area: string): string | undefined => {
    if (!homes.has(area)) homes.set(area, homeOf(draft, area));
    return homes.get(area);
  };
  const country = union.areas.rows.find(({ cells }) => cells['level'] === 'country')?.cells['area'];
  const bySource = new Map<string, string>();
  for (const { cells } of observations) {
    const [source = '', home] = [cells['source'], homeIn(cells['area'] ?? '')];
    if (home !== undefined && home !== country && !bySource.has(source)) bySource.set(source, home);
  }
  return ({ cells }) => {
    const home = homeIn(cells['area'] ?? '') ?? '';
    return `observations/${home === country ? (bySource.get(cells['source'] ?? '') ?? home) : home}.csv`;
  };
}
