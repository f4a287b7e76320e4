import type { Row, Rows } from '../core/figures/rows.ts';
import type { More } from '../core/figures/first-of-kind.ts';
import type { Problem } from '../core/figures/problem.ts';
import type { Localized } from '../core/words/lang.ts';
import type { TableName } from '../core/schema/column.ts';
import type { Understanding } from './read/sheet.ts';

/** Where something stands in what was handed in. */
export interface Place {
  readonly file: string;
  /** Blank in a CSV. */
  readonly sheet: string;
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /** The cell as a spreadsheet calls it, "D7"; blank for what concerns a whole line or file. */
  readonly cell: string;
  /** The heading as the file has it; blank as above. */
  readonly heading: string;
}

/** A problem of an incoming file: `file`, `line` and `column` are those of the place, in the words of the file. */
export interface IncomingProblem extends Problem {
  readonly place: Place;
  /** What may be written into the cell instead. One is a repair to accept; several ask which was meant. */
  readonly proposals: readonly string[];
}

/** What only the officer can know of a whole column: whether "1.234" is a thousand and more. */
export interface Question {
  readonly id: string;
  readonly place: Place;
  readonly question: Localized;
  readonly choices: readonly { readonly id: string; readonly text: Localized }[];
}

/** All questions are of one kind so far. */
export const questionKind = (): string => 'notation';

/** A line that is no figure: a heading above the table, a total, a footnote. It is told, never dropped in silence. */
export interface Aside {
  /** Names the reason. */
  readonly code: string;
  readonly place: Place;
  readonly text: string;
  readonly reason: Localized;
}

/** Every line below the headings in which something stands is accepted or reported: `read = accepted + reported`. */
export interface Tally {
  readonly read: number;
  readonly accepted: number;
  readonly reported: number;
  /** Those of the reported lines that need nothing: totals, footnotes, explanations. */
  readonly asides: number;
}

/** What the officer decided: repairs accepted, by `cellId` of their place, and answers, by the id of their question. */
export interface Answers {
  readonly cells: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
}

/** The record that a file comes to: the small tables, and the figures of the provinces it speaks of. */
export type Known = Rows;

/** What was handed in, as the record would have it. */
export interface Incoming {
  readonly understood: readonly Understanding[];
  readonly questions: readonly Question[];
  /** Of each kind the first, as an officer goes through the files. */
  readonly problems: readonly IncomingProblem[];
  /** How many more there are of some kinds. */
  readonly moreProblems: readonly More[];
  /** Of each kind the first. */
  readonly asides: readonly Aside[];
  readonly moreAsides: readonly More[];
  readonly tally: Tally;
  /** The accepted rows, in canonical form: keys and codes, plain numbers, EDTF; each with the file of the record it goes to. */
  readonly rows: Readonly<Partial<Record<TableName, readonly Row[]>>>;
}

export const cellId = ({ file, sheet, line, cell }: Place): string =>
  [file, sheet, String(line), cell].join('\u001f');
