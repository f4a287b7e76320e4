import { reportProblems } from '../../core/checks/report.ts';
import { checkIncoming } from '../../hand-in/judge/check-incoming.ts';
import { compareIncoming, type Comparison } from '../../hand-in/judge/compare.ts';
import type { Answers, Incoming, Known, Question } from '../../hand-in/incoming.ts';
import { readFile } from '../../hand-in/read/read-file.ts';
import { refusalOfSize } from '../../hand-in/read/limits.ts';
import type { ReadFile } from '../../hand-in/read/sheet.ts';
import { bytesOf, sizeOf } from '../read-data/regular-file.ts';
import type { Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import { checkData } from '../read-data/check-data.ts';
import { Fault } from '../fault.ts';

/** Files that a province sent, read and checked beside the record of a folder. */
export interface HandIn {
  readonly incoming: Incoming;
  readonly known: Known;
  readonly comparison: Comparison;
}

export interface Asked {
  readonly paths: readonly string[];
  readonly data: string;
  /** "1=vietnamese": the number of a question, and the code of a choice. */
  readonly answers: readonly string[];
  readonly lang: Lang;
}

/** @throws {Fault} of a path that leads nowhere, a record that is not sound, an answer to no question. */
export function readHandIn({ paths, data, answers, lang }: Asked): HandIn {
  const known = soundRecord(data, lang);
  const files = paths.map((path) => readPath(path, lang));
  const first = checkIncoming(files, known);
  const incoming =
    answers.length === 0 ? first : checkIncoming(files, known, answersTo(first.questions, answers, lang));
  return { incoming, known, comparison: compareIncoming(incoming.rows, known) };
}

function soundRecord(data: string, lang: Lang): Known {
  const checked = checkData(data);
  if (checked.problems.length > 0)
    throw new Fault(`${officerWordsIn(lang).commands.recordFirst}\n\n${reportProblems(checked, lang, data)}`);
  return checked.rows;
}

function readPath(path: string, lang: Lang): ReadFile {
  const { noFile, noRight } = officerWordsIn(lang).commands;
  const size = sizeOf(path);
  const refusal = typeof size === 'number' ? refusalOfSize(path, size) : undefined;
  if (refusal !== undefined) return { file: path, sheets: [], understood: [], problems: [refusal] };
  const bytes = bytesOf(path);
  if (typeof bytes === 'string') throw new Fault(bytes === 'no-right' ? noRight(path) : noFile(path));
  return readFile({ name: path, bytes });
}

function answersTo(questions: readonly Question[], given: readonly string[], lang: Lang): Answers {
  const pairs = given.map((answer): readonly [string, string] => {
    const [number = '', choice = ''] = answer.split('=');
    const question = questions[Number(number) - 1];
    if (question?.choices.some(({ id }) => id === choice) !== true)
      throw new Fault(officerWordsIn(lang).commands.unknownAnswer(answer));
    return [question.id, choice];
  });
  return { cells: new Map(), questions: new Map(pairs) };
}

/** Whether every line can be taken over as it is. */
export const isSound = ({ incoming: { problems, questions } }: HandIn): boolean =>
  problems.length === 0 && questions.length === 0;
