import type { FaultPlace } from '../../../core/figures/problem.ts';
import { columnOfCell } from '../../../core/values/cell-reference.ts';
import type { Place } from '../../incoming.ts';
import type { FormSheet } from '../../understand/work.ts';
import { headingsOf } from './headings-of.ts';

/** Where a cell stands among all cells; its column is below 0 where a whole line or file is meant. */
export interface CellAt {
  readonly file: string;
  readonly sheet: string;
  readonly line: number;
  readonly column: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As an officer goes through the files: by file, sheet, line and column. */
export const byCell = (a: CellAt, b: CellAt): number =>
  order(a.file, b.file) || order(a.sheet, b.sheet) || a.line - b.line || a.column - b.column;

export const cellAt = ({ file, sheet, line, cell }: Place): CellAt => ({
  file,
  sheet,
  line,
  column: columnOfCell(cell),
});

/** Where the cells of rows stand; `file` of a row is the label of its sheet. */
export function sheetCells(forms: readonly FormSheet[]): (place: FaultPlace) => CellAt {
  const sheets = new Map(forms.map((form) => [form.label, { form, headings: headingsOf(form) }]));
  return ({ file, line, column }) => {
    const own = sheets.get(file);
    if (own === undefined) throw new Error(`No sheet is called ${file}.`);
    const { file: name, name: sheet } = own.form.sheet;
    return { file: name, sheet, line, column: own.headings.get(column)?.index ?? -1 };
  };
}
