import type { Column, TableName } from '../../core/schema/column.ts';
import type { Form } from '../../core/schema/forms.ts';
import { lowerFirst } from '../../core/words/lower-first.ts';
import type { OfficerWords } from '../../core/words/shape.ts';
import type { SheetCell } from '../../take-away/office/xlsx/cell.ts';
import type { Look } from '../../take-away/office/xlsx/look.ts';
import type { Sheet } from '../../take-away/office/xlsx/sheet.ts';
import { columnsOf } from './columns.ts';
import { validationOf } from './column-validation.ts';
import { examplesOf, hintOf } from './hint.ts';
import { choosingIn } from './lists.ts';
import { colours, looks } from './looks.ts';

/** A sheet to fill in: headings, one row that explains them, and cells that are ready to be written into. */
export function formSheet(
  form: Form,
  words: OfficerWords['template'],
  filledIn: readonly Readonly<Record<string, string>>[] = [],
): Sheet {
  const { table, title } = form;
  const columns = columnsOf(form);
  return {
    name: title.vi,
    widths: widthsOf(form),
    frozen: 1,
    rows: [
      headings(columns),
      explanations(table, columns, words),
      ...filledIn.map((row) =>
        columns.map((column) => ({ text: row[column.name] ?? '', style: lookOf(column) })),
      ),
    ],
    page: {
      colour: colours.form,
      grid: true,
      blank: columns.map(lookOf),
      validations: columns.map((column, index) => validationOf(table, column, index, words)),
    },
  };
}

export const headings = (columns: readonly Column[]): readonly SheetCell[] =>
  columns.map(({ title, required }) => ({
    text: title.vi,
    style: required ? looks.required : looks.optional,
  }));

/** Told apart from figures by the word at its beginning. */
const explanations = (
  table: TableName,
  columns: readonly Column[],
  words: OfficerWords['template'],
): readonly SheetCell[] =>
  columns.map((column, index) => {
    const hint = explanationOf(table, column, words);
    return { text: index === 0 ? words.explanation(lowerFirst(hint)) : hint, style: looks.explanation };
  });

/** A list speaks for itself; what is written by hand is shown. */
function explanationOf(table: TableName, column: Column, words: OfficerWords['template']): string {
  const hint = hintOf(table, column, words);
  return choosingIn(table, column) === undefined
    ? `${hint} ${words.examples(examplesOf(table, column))}`
    : hint;
}

const lookOf = ({ type }: Column): Look =>
  type === 'number' ? looks.number : type === 'date' ? looks.date : looks.text;

/** In characters. */
export const widthsOf = (form: Form): readonly number[] =>
  columnsOf(form).map(
    ({ name, type }) => widths[`${form.table}.${name}`] ?? widths[name] ?? usualWidths[type] ?? 16,
  );

const usualWidths: Readonly<Partial<Record<Column['type'], number>>> = { date: 13, code: 16, url: 36 };

const widths: Readonly<Record<string, number>> = {
  'observations.area': 23,
  'observations.period': 12,
  'observations.indicator': 22,
  'observations.field': 22,
  'observations.subject': 12,
  'observations.origin': 13,
  'observations.bloc': 10,
  'observations.basis': 12,
  'observations.value': 11,
  'observations.qualifier': 13,
  'observations.printed': 16,
  'observations.source': 15,
  'observations.locator': 13,
  'observations.authority': 17,
  'observations.note': 22,
  'sources.source': 18,
  'sources.title': 44,
  'sources.publisher': 26,
  'sources.note': 32,
  name: 30,
  parent: 30,
  scheme: 26,
  label: 44,
  'field-map.field': 32,
  match: 26,
};
