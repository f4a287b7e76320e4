import type { Column } from '../../../core/schema/column.ts';
import { forms, type Form } from '../../../core/schema/forms.ts';
import { tables } from '../../../core/schema/tables.ts';
import { withoutHidden } from '../../../core/values/clean.ts';
import { slug } from '../../../core/values/key.ts';

const inBrackets = /\([^()]*\)/g;

/** How a heading may be compared: whole, without what stands in brackets, and its first line alone. Marks such as "*" play no part. */
export const headingKeys = (text: string): readonly string[] => {
  const clean = withoutHidden(text);
  const bare = clean.replaceAll(inBrackets, ' ');
  const [first = ''] = bare.trim().split(/[\r\n]/);
  return [...new Set([clean, bare, first].map(slug))].filter((key) => key !== '');
};

/** The columns of a form, those that are made by rule included, by every name they go by. */
export type Titles = ReadonlyMap<string, Column>;

export const columnsOf = ({ table, columns, made }: Form): readonly Column[] =>
  tables[table].columns.filter(({ name }) => columns.includes(name) || made.includes(name));

/** Columns without which no row of a form can be read. */
export const requiredOf = (form: Form): readonly Column[] =>
  columnsOf(form).filter(({ name, required }) => required && !form.made.includes(name));

function titlesOf(form: Form): Titles {
  const titles = new Map<string, Column>();
  for (const column of columnsOf(form)) {
    for (const title of [column.name, column.title.vi, column.title.en].flatMap(headingKeys))
      if (!titles.has(title)) titles.set(title, column);
  }
  return titles;
}

const known = new Map(forms.map((form) => [form, titlesOf(form)]));

export const titlesIn = (form: Form): Titles => known.get(form) ?? titlesOf(form);

export const columnNamed = (titles: Titles, text: string): Column | undefined =>
  headingKeys(text)
    .map((key) => titles.get(key))
    .find((column) => column !== undefined);
