import type { Found } from '../../core/figures/problem.ts';
import type { Column, Table } from '../../core/schema/column.ts';
import type { Form } from '../../core/schema/forms.ts';
import type { CellKind, Sheet } from '../read/sheet.ts';

/** What is said of a cell; one that the officer repaired is written as the record has it. */
export type Kind = CellKind | 'repaired';

/** A line, with the repairs that the officer accepted. */
export interface WorkLine {
  readonly line: number;
  readonly cells: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly fault?: Found;
}

export type WorkSheet = Omit<Sheet, 'lines'> & { readonly lines: readonly WorkLine[] };

/** One heading of a sheet; without a column where nothing is understood by it, or where it is to be passed over. */
export interface Heading {
  readonly index: number;
  readonly text: string;
  readonly column?: Column;
}

/** A sheet that is one of the forms. */
export interface FormSheet {
  readonly sheet: WorkSheet;
  /** Names the sheet in rows and sentences: “so-lieu.csv”, “thai-nguyen.xlsx › Số liệu”. */
  readonly label: string;
  readonly form: Form;
  readonly table: Table;
  /** The line of the sheet in which the headings end. */
  readonly headingLine: number;
  /** Those that were understood, each column once. */
  readonly headings: readonly Heading[];
  /** The cells of the heading line, and beyond. */
  readonly width: number;
  /** Cells in which something may stand only when its heading is understood. */
  readonly unheaded: readonly number[];
  /** Why no line of the sheet can be a row: a required column is missing. */
  readonly isHeld: boolean;
  /** The lines below the headings in which something stands. */
  readonly body: readonly WorkLine[];
}

/** The line of a number, of lines that are in their order. */
export function lineOf(lines: readonly WorkLine[], number: number): WorkLine | undefined {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.line ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  const found = lines[from];
  return found?.line === number ? found : undefined;
}

export const kindAt = ({ kinds }: WorkLine, index: number): Kind => kinds?.[index] ?? 'text';
export const textAt = ({ cells }: WorkLine, index: number): string => cells[index] ?? '';
export const isBlank = (text: string): boolean => text === '' || text.trim() === '';
export const isBlankLine = ({ cells }: WorkLine): boolean => cells.every(isBlank);
