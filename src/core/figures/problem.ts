import type { Localized } from '../words/lang.ts';
import type { RuleCode } from '../schema/rules.ts';

/** One fault of the record: where it is, what was read, what was expected, and what to write instead. */
export interface Problem {
  /** Path inside the data folder, with forward slashes. */
  readonly file: string;
  /** Line of the file, from 1; 1 also for what concerns the whole file. */
  readonly line: number;
  /** Heading of the column; blank for what concerns the whole row or file. */
  readonly column: string;
  /** What was read, or its beginning. */
  readonly value: string;
  /** Names the rule that does not hold. */
  readonly code: RuleCode;
  readonly problem: Localized;
  readonly repair: Localized;
  /** What may be written into the cell instead, where that is known: one is a repair, several ask which was meant. */
  readonly proposals?: readonly string[];
}

/** Where something was found. */
export type FaultPlace = Pick<Problem, 'file' | 'line' | 'column'>;

/** What a check has to say of a cell or a row, wherever it is. */
export type Finding = Pick<Problem, 'code' | 'problem' | 'repair' | 'proposals'>;

/** The same, of which the words or the proposals take long: they are put together when somebody asks. */
export interface Later {
  readonly code: RuleCode;
  readonly say: () => Finding;
}

/** Put together once, however many rows share it. */
export function later(code: RuleCode, say: () => Finding): Later {
  let said: Finding | undefined;
  return { code, say: () => (said ??= say()) };
}

export type Found = Finding | Later;

export const wordsOf = (found: Found): Finding => ('say' in found ? found.say() : found);

/** A fault where a check came upon it. There may be half a million; what is to be said of it is put together when somebody asks. */
export interface Fault extends FaultPlace {
  /** What was read. */
  readonly value: string;
  readonly code: RuleCode;
  readonly tell: () => Problem;
}

/** A problem that is known in full. */
export const faultOf = (problem: Problem): Fault => ({
  file: problem.file,
  line: problem.line,
  column: problem.column,
  value: problem.value,
  code: problem.code,
  tell: () => problem,
});

export const finding = (
  code: RuleCode,
  problem: Localized,
  repair: Localized,
  proposals: readonly string[] = [],
): Finding => ({ code, problem, repair, ...(proposals.length === 0 ? {} : { proposals }) });

export const inFile = (file: string, found: Finding): Problem => ({
  file,
  line: 1,
  column: '',
  value: '',
  ...found,
});

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of files, lines and columns, which is the same on every machine. */
export const byPlace = (a: FaultPlace, b: FaultPlace): number =>
  order(a.file, b.file) || order(a.line, b.line) || order(a.column, b.column);
