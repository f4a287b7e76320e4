import type { TableName } from '../../core/schema/column.ts';
import { areas } from './areas.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import type { ColumnGuidance, Guidance } from './guidance.ts';
import { sources } from './sources.ts';

export type { Guidance } from './guidance.ts';

const guidance: Readonly<Partial<Record<TableName, ColumnGuidance>>> = {
  observations: figures,
  sources,
  areas,
  'field-map': fields,
};

/** How a column of a form is filled in. */
export function guidanceOf(table: TableName, column: string): Guidance {
  const found = guidance[table]?.[column];
  if (found === undefined)
    throw new Error(`Nothing tells how the column "${column}" of "${table}" is filled in.`);
  return found;
}
