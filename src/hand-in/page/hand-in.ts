import { cellId, type Answers, type IncomingProblem, type Question } from '../incoming.ts';
import type { ReadFile } from '../read/sheet.ts';
import type { Repairs } from './items.ts';

/** What was handed in so far, and what the officer decided about it. */
export interface HandIn {
  readonly files: readonly ReadFile[];
  readonly repairs: Repairs;
  /** Questions that were answered, with their answers; they stay on the page, so that an answer may be changed. */
  readonly answered: ReadonlyMap<string, { readonly question: Question; readonly choice: string }>;
}

export const nothingYet: HandIn = { files: [], repairs: new Map(), answered: new Map() };

/** A file that comes again, mended elsewhere, takes the place of the last one; what was decided about that one is void. */
export function withFiles({ files, repairs, answered }: HandIn, read: readonly ReadFile[]): HandIn {
  const again = new Set(read.map(({ file }) => file));
  return {
    files: [...files.filter(({ file }) => !again.has(file)), ...read],
    repairs: new Map([...repairs].filter(([, { problem }]) => !again.has(problem.place.file))),
    answered: new Map([...answered].filter(([, { question }]) => !again.has(question.place.file))),
  };
}

/** A cell that is mended twice keeps the fault that it has in the file. */
export function withRepairs(handIn: HandIn, problems: readonly IncomingProblem[], text: string): HandIn {
  const repairs = new Map(handIn.repairs);
  for (const problem of problems) {
    const id = cellId(problem.place);
    repairs.set(id, { problem: repairs.get(id)?.problem ?? problem, text });
  }
  return { ...handIn, repairs };
}

export function withoutRepair(handIn: HandIn, id: string): HandIn {
  return { ...handIn, repairs: new Map([...handIn.repairs].filter(([cell]) => cell !== id)) };
}

export const withAnswer = (handIn: HandIn, question: Question, choice: string): HandIn => ({
  ...handIn,
  answered: new Map([...handIn.answered, [question.id, { question, choice }]]),
});

export const answersOf = ({ repairs, answered }: HandIn): Answers => ({
  cells: new Map([...repairs].map(([id, { text }]) => [id, text])),
  questions: new Map([...answered].map(([id, { choice }]) => [id, choice])),
});
