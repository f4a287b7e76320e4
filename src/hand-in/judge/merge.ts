import type { Row } from '../../core/figures/rows.ts';
import type { TableName } from '../../core/schema/column.ts';
import { forms } from '../../core/schema/forms.ts';
import { byFile, recordFile, type RecordFile } from './clean.ts';
import { changedColumns, compareIncoming } from './compare.ts';
import type { Incoming, Known } from '../incoming.ts';
import { rowsByKey } from './union.ts';

export interface Merging {
  /** Whether figures go that the hand-in no longer has: those of `Comparison.missing`. */
  readonly withdraw: boolean;
}

/** The files of the record that the incoming rows change, with those rows in them. Twice the same as once. */
export function mergedFiles(
  rows: Incoming['rows'],
  known: Known,
  { withdraw }: Merging,
): readonly RecordFile[] {
  const gone = new Set(withdraw ? compareIncoming(rows, known).missing : []);
  return forms.flatMap(({ table }) => {
    const standing = byFile(known[table].rows);
    const incoming = byFile(rows[table] ?? []);
    return [...new Set([...standing.keys(), ...incoming.keys()])].flatMap((path) => {
      const before = standing.get(path) ?? [];
      const after = mergedRows(table, before, incoming.get(path) ?? [], gone);
      return isSame(before, after) ? [] : [recordFile(table, path, after)];
    });
  });
}

const isSame = (before: readonly Row[], after: readonly Row[]): boolean =>
  before.length === after.length && before.every((row, index) => row === after[index]);

/** A row that changes stays where it is; a new one stands after the last of its area, or else at the end. */
function mergedRows(
  table: TableName,
  before: readonly Row[],
  incoming: readonly Row[],
  gone: ReadonlySet<Row>,
): readonly Row[] {
  const changes = rowsByKey(table, incoming);
  const standing = rowsByKey(table, before);
  const kept = before
    .filter((row) => !gone.has(row))
    .map((row) => changedOrKept(table, row, changes.sameAs(row)));
  const added = incoming.filter((row) => standing.sameAs(row) === undefined);
  return inserted(table, kept, added);
}

/** The very row of the record, where the incoming one says the same. */
const changedOrKept = (table: TableName, row: Row, change: Row | undefined): Row =>
  change === undefined || changedColumns(table, row, change).length === 0 ? row : change;

function inserted(table: TableName, kept: readonly Row[], added: readonly Row[]): readonly Row[] {
  const last = new Map(kept.map((row, index) => [groupOf(table, row), index]));
  const after = new Map<number, Row[]>();
  for (const row of added) {
    const index = last.get(groupOf(table, row)) ?? kept.length;
    const own = after.get(index);
    if (own === undefined) after.set(index, [row]);
    else own.push(row);
  }
  return [
    ...kept.flatMap((row, index) => [row, ...(after.get(index) ?? [])]),
    ...(after.get(kept.length) ?? []),
  ];
}

/** Figures stand together by area, areas by what they belong to, labels by their scheme; sources in the order in which they came. */
const groupColumns: Readonly<Partial<Record<TableName, string>>> = {
  observations: 'area',
  areas: 'parent',
  'field-map': 'scheme',
};

const groupOf = (table: TableName, { cells }: Row): string => cells[groupColumns[table] ?? ''] ?? '';
