import type { Conflict } from '../../intake/conflicts.ts';
import { dataCsv } from '../../record/data-csv.ts';
import { tables } from '../../schema/tables.ts';

const { choices } = tables;

/** Rows for `choices.csv`, one a figure on which sources disagree; who keeps the record decides, and says why. Blank where none does. */
export function choiceRows(conflicts: readonly Conflict[]): string {
  const figures = new Map(
    conflicts.map(({ row: { cells }, others }) => {
      const sources = [cells, ...others.map((other) => other.cells)].map(({ source = '' }) => source);
      const dimensions = Object.fromEntries(choices.key.map((column) => [column, cells[column] ?? '']));
      return [Object.values(dimensions).join('\u001f'), { ...dimensions, source: sources.join(' | ') }];
    }),
  );
  return figures.size === 0 ? '' : dataCsv(choices, [...figures.values()]);
}
