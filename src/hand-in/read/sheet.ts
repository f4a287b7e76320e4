import type { Found, Problem } from '../../core/figures/problem.ts';
import type { Localized } from '../../core/words/lang.ts';

/** A file as it was handed in. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a spreadsheet says of a cell; a CSV knows texts only. A `date` was a date for the spreadsheet: its text is the ISO day. A
 * `percent` was shown as one: "85.16%". A `formula` has the result that was kept, a number above all; `formula-text` those that are texts.
 */
export type CellKind =
  'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error' | 'formula' | 'formula-text';

export interface SheetLine {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /**
   * The text of each cell; line breaks inside are "\n". A number of a spreadsheet stands as the record writes it: plain digits, a dot
   * before decimals ("85.16"), "1.2340" for what "1.234" would leave open. A day is ISO. A formula: its last value as such text,
   * blank where none was kept.
   */
  readonly cells: readonly string[];
  /** Absent where all cells are texts. Same length as cells. */
  readonly kinds?: readonly CellKind[];
  /** How the sheet showed each date, where that is known, else blank. Absent without dates. Same length as cells. */
  readonly shown?: readonly string[];
  /** Why the cells of this line are not certain (an open quotation mark). */
  readonly fault?: Found;
}

/** Cells merged into one: 0-based columns, 1-based rows, both ends within. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** Name of the file. */
  readonly file: string;
  /** Name of the sheet; '' for a CSV. */
  readonly name: string;
  /** Blank ones are among them; of a spreadsheet, all rows down to the last with content, each as wide as the widest. */
  readonly lines: readonly SheetLine[];
  readonly merged: readonly Merged[];
}

/** What was understood of a file without being asked: told to the officer. */
export interface Understanding {
  readonly file: string;
  readonly code: string;
  readonly text: Localized;
}

/** A file that has problems has no sheets: it was refused. */
export interface ReadFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly understood: readonly Understanding[];
  readonly problems: readonly Problem[];
}
