import type { Row } from '../../core/figures/rows.ts';
import { tables } from '../../core/schema/tables.ts';
import { numberOf } from '../../core/values/number.ts';
import type { Incoming, Known } from '../incoming.ts';
import { rowKey, withRows } from './union.ts';

/** A figure of which another source says something else, and no row of `choices` says which is shown. */
export interface Conflict {
  readonly row: Row;
  readonly others: readonly Row[];
}

/** Which figure a row is, whoever printed it. */
const figureOf = ({ cells }: Row): string =>
  tables.choices.key.map((column) => cells[column] ?? '').join('\u0000');

/** Incoming figures of which another source, in the record or in the hand-in, says something else, with no choice made between them. */
export function conflictsOf(rows: Incoming['rows'], known: Known): readonly Conflict[] {
  const incoming = rows.observations ?? [];
  const union = withRows('observations', known.observations, incoming);
  const chosen = new Set(known.choices.rows.map((row) => rowKey('choices', row)));
  const figures = new Map(union.rows.map((row) => [row, figureOf(row)]));
  const printing = Map.groupBy(union.rows, (row) => figures.get(row));
  return incoming.flatMap((row) => {
    const figure = figures.get(row) ?? '';
    const others = (printing.get(figure) ?? []).filter((other) => disagrees(row, other));
    return others.length === 0 || chosen.has(figure) ? [] : [{ row, others }];
  });
}

const disagrees = ({ cells }: Row, { cells: other }: Row): boolean =>
  cells['source'] !== other['source'] &&
  (numberOf(cells['value'] ?? '') !== numberOf(other['value'] ?? '') ||
    cells['qualifier'] !== other['qualifier']);
