import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach, inEachOf } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Localized } from '../../../core/words/lang.ts';

export const empty = findingOf('empty-file', (words) => words.handIn.read.kindFindings.empty);

export const encrypted = findingOf('password', (words) => words.handIn.read.kindFindings.encrypted);

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
