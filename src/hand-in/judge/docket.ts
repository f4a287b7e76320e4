import type { Docket } from '../understand/docket.ts';
import { gathering, mostOfKind, type FirstOfKind } from '../../core/figures/first-of-kind.ts';
import type { Fault, FaultPlace, Problem } from '../../core/figures/problem.ts';
import { reportedOf } from '../../core/figures/reported.ts';
import type { ReadRows } from '../understand/cells/read-rows.ts';
import { locator } from './rows/location.ts';
import { byCell, cellAt, sheetCells, type CellAt } from './rows/order.ts';
import { unknownSources } from './rows/unknown-sources.ts';
import type { IncomingProblem } from '../incoming.ts';
import type { FormSheet } from '../understand/work.ts';

/** A docket that is read out when all is found. */
export interface WholeDocket extends Docket {
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

export function docketOf(forms: readonly FormSheet[], { most, isWanted }: Wanted = firstOfAll): WholeDocket {
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
