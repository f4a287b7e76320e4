import type { Reference } from '../../core/figures/tables.ts';
import { tables } from '../../core/schema/tables.ts';
import { unitOf } from '../../core/schema/units.ts';
import { columnLetters } from '../../core/values/cell-reference.ts';
import type { OfficerWords } from '../../core/words/shape.ts';
import type { SheetCell } from '../../take-away/office/xlsx/cell.ts';
import type { Sheet } from '../../take-away/office/xlsx/sheet.ts';
import type { DefinedName } from '../../take-away/office/xlsx/workbook.ts';
import { templateLists, type List } from './lists.ts';
import { colours, looks } from './looks.ts';

interface ListColumn {
  readonly title: string;
  readonly items: readonly string[];
  readonly width: number;
}

/** What stands behind the drop-down lists, a column each; indicators last, with their units and definitions. */
export function listSheet(reference: Reference, words: OfficerWords['template']): Sheet {
  const columns = [
    ...templateLists(reference, words.lists.labels).map(listColumn),
    ...besideIndicators(reference, words),
  ];
  return {
    name: words.sheets.lists,
    widths: columns.map(({ width }) => width),
    frozen: 1,
    rows: rowsOf(columns),
    page: { colour: colours.reading, grid: false, blank: [], validations: [] },
  };
}

/** The names by which drop-down lists find their columns. */
export const listNames = (
  reference: Reference,
  { lists, sheets }: OfficerWords['template'],
): readonly DefinedName[] =>
  templateLists(reference, lists.labels).map(({ name, items }, column) => ({
    name,
    refersTo: rangeOf(sheets.lists, column, 2, Math.max(2, items.length + 1)),
  }));

/** "'Danh mục'!$A$2:$A$9". */
export function rangeOf(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$${first}:$${letters}$${last}`;
}

const listColumn = ({ title, items }: List): ListColumn => ({
  title,
  items,
  width: Math.min(60, Math.max(14, ...items.map(({ length }) => length + 2))),
});

const besideIndicators = (
  { indicators }: Reference,
  { lists }: OfficerWords['template'],
): readonly ListColumn[] => [
  {
    title: tables.indicators.columns.find(({ name }) => name === 'unit')?.title.vi ?? '',
    items: indicators.map(({ unit }) => unitOf(unit).name.vi),
    width: 16,
  },
  { title: lists.definition, items: indicators.map(({ definition }) => definition), width: 60 },
];

function* rowsOf(columns: readonly ListColumn[]): Iterable<readonly SheetCell[]> {
  yield columns.map(({ title }) => ({ text: title, style: looks.optional }));
  const longest = Math.max(...columns.map(({ items }) => items.length));
  for (let row = 0; row < longest; row += 1)
    yield columns.map(({ items }) => ({
      text: items[row] ?? '',
      ...(items[row] !== undefined && { style: looks.line }),
    }));
}
