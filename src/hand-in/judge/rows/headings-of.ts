import type { FormSheet, Heading } from '../../understand/work.ts';

/** Under which heading each column is told; one that is made by rule where its making begins: at the name. */
export function headingsOf({ form, headings, table }: FormSheet): ReadonlyMap<string, Heading> {
  const there = new Map(headings.map((heading) => [heading.column?.name ?? '', heading]));
  const told = table.columns.flatMap(({ name }) => {
    const heading = there.get(name) ?? (form.made.includes(name) ? there.get('name') : undefined);
    return heading === undefined ? [] : [[name, heading] as const];
  });
  return new Map(told);
}
