import { tables } from '../schema/tables.ts';
import type { FigureKey } from '../values/key.ts';
import type { Draft } from '../figures/draft.ts';
import type { Row } from '../figures/rows.ts';

/** What makes a row of the observations one figure; nothing where a cell of it was reported. */
export function figureKeyOf(draft: Draft, row: Row): FigureKey | undefined {
  const { key } = tables.observations;
  const cells = key.map((column) => [column, draft.cell(row, column)] as const);
  if (cells.some(([, cell]) => cell === undefined)) return undefined;
  const {
    area = '',
    period = '',
    indicator = '',
    field = '',
    subject = '',
    origin = '',
    bloc = '',
    basis = '',
    source = '',
  } = row.cells;
  return { area, period, indicator, field, subject, origin, bloc, basis, source };
}
