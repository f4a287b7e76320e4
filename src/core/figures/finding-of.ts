import { inEach } from '../words/localized.ts';
import type { Words } from '../words/shape.ts';
import { finding, type Finding } from './problem.ts';

interface Sentences {
  readonly problem: string;
  readonly repair: string;
}

/** A finding whose two sentences stand in the catalogues under one name. */
export const findingOf = (
  code: Finding['code'],
  sentences: (words: Words) => Sentences,
  proposals?: readonly string[],
): Finding =>
  finding(
    code,
    inEach((words) => sentences(words).problem),
    inEach((words) => sentences(words).repair),
    proposals,
  );
