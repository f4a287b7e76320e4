import type { Fault } from '../../core/figures/problem.ts';
import type { Reported } from '../../core/figures/reported.ts';
import type { IncomingProblem } from '../incoming.ts';

/** What is found in a hand-in, as it is found. Of a row, `file` is the label of its sheet. */
export interface Docket {
  /** Cells that were reported, or wait for an answer: no check looks at them, and no row that has one is accepted. */
  readonly reported: Reported;
  /** Something that concerns a file or its headings. */
  readonly tell: (problem: IncomingProblem) => void;
  /** A fault of a row, to be told; it is `reported` by whoever found it. */
  readonly list: (fault: Fault) => void;
  /** A fault of a row, to be told and reported. */
  readonly report: (fault: Fault) => void;
}
