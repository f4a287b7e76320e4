import { findingOf } from '../../core/figures/finding-of.ts';
import type { IncomingProblem } from '../incoming.ts';
import { linePlace, problemIn } from '../understand/place.ts';
import type { ReadFile, Sheet } from '../read/sheet.ts';

/** The sheets of files that can be told apart; of two files with one name the first is read. */
export const readableSheets = (files: readonly ReadFile[]): readonly Sheet[] =>
  files.filter(isFirst).flatMap(({ sheets }) => sheets);

const isFirst = ({ file }: ReadFile, index: number, files: readonly ReadFile[]): boolean =>
  files.findIndex((other) => other.file === file) === index;

/** What is to be said of whole files. */
export const problemsOfFiles = (files: readonly ReadFile[]): readonly IncomingProblem[] => [
  ...files.flatMap(({ problems }) =>
    problems.map((problem) =>
      problemIn(
        { ...linePlace({ file: problem.file, name: '' }, problem.line), heading: problem.column },
        problem.value,
        problem,
      ),
    ),
  ),
  ...files
    .filter((file, index) => !isFirst(file, index, files))
    .map(({ file }) => problemIn(linePlace({ file, name: '' }), '', sameName)),
];

const sameName = findingOf('same-file-name', (words) => words.handIn.judge.files.sameName);
