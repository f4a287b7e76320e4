import { inEach, inEachOf } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Localized } from '../../../core/words/lang.ts';

export const empty = finding(
  'empty-file',
  inEach((words) => words.handIn.read.kindFindings.empty.problem),
  inEach((words) => words.handIn.read.kindFindings.empty.repair),
);

export const encrypted = finding(
  'password',
  inEach((words) => words.handIn.read.kindFindings.encrypted.problem),
  inEach((words) => words.handIn.read.kindFindings.encrypted.repair),
);

/** What is to be done with a file of another kind. */
const advice = inEachOf((words) => words.handIn.read.kindFindings.advice);
export type Advice = keyof typeof advice;

/** A file of another kind, by its name: "tài liệu PDF". */
export const anotherKind = (kind: Localized, what: Advice): Finding =>
  finding(
    'not-a-table',
    inEach((words, lang) => words.handIn.read.kindFindings.anotherKind.problem(kind[lang])),
    advice[what],
  );
