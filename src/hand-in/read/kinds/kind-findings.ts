import { inEach, inEachOf } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Localized } from '../../../core/words/lang.ts';

export const empty = finding(
  'empty-file',
  inEach((words) => words.handIn.read.kindsRefusals.empty.problem),
  inEach((words) => words.handIn.read.kindsRefusals.empty.repair),
);

export const encrypted = finding(
  'password',
  inEach((words) => words.handIn.read.kindsRefusals.encrypted.problem),
  inEach((words) => words.handIn.read.kindsRefusals.encrypted.repair),
);

/** What is to be done with a file of another kind. */
const advice = inEachOf((words) => words.handIn.read.kindsRefusals.advice);
export type Advice = keyof typeof advice;

/** A file of another kind, by its name: "tài liệu PDF". */
export const anotherKind = (kind: Localized, what: Advice): Finding =>
  finding(
    'not-a-table',
    inEach((words, lang) => words.handIn.read.kindsRefusals.anotherKind.problem(kind[lang])),
    advice[what],
  );
