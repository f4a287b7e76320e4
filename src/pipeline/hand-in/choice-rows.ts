import type { Row } from '../../core/figures/rows.ts';
import { mostOfKind } from '../../core/figures/first-of-kind.ts';
import type { Conflict } from '../../hand-in/judge/conflicts.ts';
import { dataCsv, type DataRow } from '../../core/record/data-csv.ts';
import { tables } from '../../core/schema/tables.ts';

const { choices } = tables;

/** Rows for `choices.csv`, as text, and how many more it would need. */
export interface ChoiceRows {
  readonly rows: string;
  readonly more: number;
}

/** One a figure on which sources disagree; who keeps the record decides, and says why. Blank where none does. */
export function choiceRows(conflicts: readonly Conflict[]): ChoiceRows {
  const figures = new Map<string, DataRow>();
  const all = new Set<string>();
  for (const { row, others } of conflicts) {
    const figure = choices.key.map((column) => row.cells[column] ?? '').join('\u001f');
    all.add(figure);
    if (figures.has(figure) || figures.size < mostOfKind) figures.set(figure, choiceRow(row, others));
  }
  const rows = figures.size === 0 ? '' : dataCsv(choices, [...figures.values()]);
  return { rows, more: all.size - figures.size };
}

function choiceRow({ cells }: Row, others: readonly Row[]): DataRow {
  const dimensions = choices.key.map((column): [string, string] => [column, cells[column] ?? '']);
  const sources = [cells, ...others.map((other) => other.cells)].map(({ source = '' }) => source);
  return { ...Object.fromEntries(dimensions), source: sources.join(' | ') };
}
