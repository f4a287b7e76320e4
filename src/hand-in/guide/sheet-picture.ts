import { columnsOf, formOf } from '../template/columns.ts';
import { widthsOf } from '../template/form-sheet.ts';
import { columnLetters } from '../../core/values/cell-reference.ts';
import type { Form } from '../../core/schema/forms.ts';
import type { TypedCells } from './example.ts';

export interface PictureColumn {
  readonly name: string;
  readonly letters: string;
  readonly heading: string;
  readonly required: boolean;
  readonly isNumber: boolean;
  readonly size: 'narrow' | 'usual' | 'wide';
  /** Left out where there is little room. */
  readonly spare: boolean;
}

export interface PictureLine {
  readonly line: number;
  /** What is not there is blank. */
  readonly cells: TypedCells;
  readonly explains?: true;
}

/** Some columns and lines of a form, as a spreadsheet shows them below its headings. */
export interface SheetPicture {
  readonly form: Form;
  readonly columns: readonly PictureColumn[];
  readonly lines: readonly PictureLine[];
  /** A cell whose list is open. */
  readonly open?: { readonly line: number; readonly column: string; readonly items: readonly string[] };
}

/** Columns stand in the order of the form, under the letters that they have there. */
export const pictureOf = (
  table: Form['table'],
  columns: readonly string[],
  lines: readonly PictureLine[],
  spare: readonly string[] = [],
): SheetPicture => ({
  form: formOf(table),
  columns: columnsIn(formOf(table), spare).filter(({ name }) => columns.includes(name)),
  lines,
});

function columnsIn(form: Form, spare: readonly string[]): readonly PictureColumn[] {
  const widths = widthsOf(form);
  return columnsOf(form).map(({ name, title, required, type }, index) => ({
    name,
    letters: columnLetters(index),
    heading: title.vi,
    required,
    isNumber: type === 'number',
    size: sizeOf(widths[index] ?? 0),
    spare: spare.includes(name),
  }));
}

const sizeOf = (characters: number): PictureColumn['size'] =>
  characters < 14 ? 'narrow' : characters < 30 ? 'usual' : 'wide';
