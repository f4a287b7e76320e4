import { gathering, mostOfKind, type FirstOfKind } from '../checks/first-of-kind.ts';
import type { Fault, FaultPlace, Problem } from '../checks/problem.ts';
import { reportedOf, type Reported } from '../checks/reported.ts';
import type { ReadRows } from './cells/read-rows.ts';
import { locator } from './checked/located.ts';
import { byCell, cellAt, sheetCells, type CellAt } from './checked/order.ts';
import { unknownSources } from './checked/unknown-sources.ts';
import type { IncomingProblem } from './incoming.ts';
import type { FormSheet } from './work.ts';

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
  /** Of each kind the first; `read` tells where the officer sees them. */
  readonly first: (read: readonly ReadRows[]) => FirstOfKind<IncomingProblem>;
}

/** Which problems are wanted of a hand-in, and how many of a kind. */
export interface Wanted {
  readonly most: number;
  readonly isWanted: (code: string) => boolean;
}

export const firstOfAll: Wanted = { most: mostOfKind, isWanted: () => true };
export const allOfKind = (kind: string): Wanted => ({ most: Infinity, isWanted: (code) => code === kind });

type Locating = (locate: (problem: Problem) => IncomingProblem) => IncomingProblem;

export function docketOf(forms: readonly FormSheet[], { most, isWanted }: Wanted = firstOfAll): Docket {
  const reported = reportedOf();
  const gathered = gathering<CellAt, Locating>(byCell, most);
  const cells = sheetCells(forms);
  const sources = unknownSources();

  function list(fault: Fault): void {
    if (!isWanted(fault.code) || !sources.isTold(fault)) return;
    gathered.add(fault.code, cells(fault), () => {
      const problem = fault.tell();
      return (locate) => locate(sources.withCount(problem, fault));
    });
  }

  return {
    reported,
    tell: (problem) => {
      if (isWanted(problem.code)) gathered.add(problem.code, cellAt(problem.place), () => () => problem);
    },
    list,
    report: (fault) => {
      reported.add(fault);
      list(fault);
    },
    first: (read) => {
      const { items, more } = gathered.first();
      const locate = locator(read);
      return { items: items.map((locating) => locating(locate)), more };
    },
  };
}

/** A place of which all that is known is that nothing is to be made of it. */
export const placeOfRow = ({ file, line }: Pick<FaultPlace, 'file' | 'line'>): FaultPlace => ({
  file,
  line,
  column: '',
});
