import { finding } from '../../core/figures/problem.ts';
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

const sameName = finding(
  'same-file-name',
  {
    vi: 'Có hai tệp cùng tên; chỉ tệp đầu được đọc.',
    en: 'There are two files of one name; only the first was read.',
  },
  {
    vi: 'Hãy đổi tên một trong hai tệp rồi nộp lại.',
    en: 'Rename one of the two and hand them in again.',
  },
);
