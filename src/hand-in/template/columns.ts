import type { Column } from '../../core/schema/column.ts';
import { forms, type Form } from '../../core/schema/forms.ts';
import { tables } from '../../core/schema/tables.ts';

/** The columns that a form asks for, as the schema has them; what officers must fill in is required. */
export const columnsOf = ({ table, columns, needed }: Form): readonly Column[] =>
  columns.map((name) => {
    const column = tables[table].columns.find((each) => each.name === name);
    if (column === undefined) throw new Error(`The table "${table}" has no column "${name}".`);
    return needed.includes(name) ? { ...column, required: true } : column;
  });

export const formOf = (table: Form['table']): Form => {
  const form = forms.find((each) => each.table === table);
  if (form === undefined) throw new Error(`There is no form for the table "${table}".`);
  return form;
};
