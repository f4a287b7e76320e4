import type { Finding, Problem } from '../../checks/problem.ts';
import type { Named } from '../../schema/code-lists.ts';

/** A file as it was handed in. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a spreadsheet says of a cell; a CSV knows texts only. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula';

export interface SheetLine {
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /**
   * The text of each cell. A number of a spreadsheet stands as plain digits with a dot before decimals ("85.16"), a day as ISO,
   * a formula as its last value, written in the same way.
   */
  readonly cells: readonly string[];
  /** As many as there are cells; absent where all are texts. */
  readonly kinds?: readonly CellKind[];
  /** Why the cells of this line are not certain: an open quotation mark, the end of a truncated file. */
  readonly fault?: Finding;
}

/** Merged cells: columns from 0, lines from 1, both ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly file: string;
  /** Blank for a CSV. */
  readonly name: string;
  /** In their order; a spreadsheet leaves out rows in which nothing stands. */
  readonly lines: readonly SheetLine[];
  readonly merged: readonly Merged[];
}

/** What was understood of a file without asking, and is told to the officer. */
export interface Understanding {
  readonly file: string;
  readonly code: string;
  readonly text: Named;
}

/** A file, looked into. One that was refused has problems and no sheets. */
export interface ReadFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly understood: readonly Understanding[];
  readonly problems: readonly Problem[];
}
