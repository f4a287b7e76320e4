import { inEach } from '../../../core/words/localized.ts';
import { finding } from '../../../core/figures/problem.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { linePlace, problemIn } from '../place.ts';
import type { WorkLine, WorkSheet } from '../work.ts';
import { lineText } from './asides.ts';

/** Below a table another one begins, with headings of its own: nothing of it is read by those of the first. */
export const secondTable = (sheet: WorkSheet, line: WorkLine): IncomingProblem =>
  problemIn(
    linePlace(sheet, line.line),
    lineText(line),
    finding(
      'second-table',
      inEach((words) => words.handIn.understand.secondTable.problem),
      inEach((words) => words.handIn.understand.secondTable.repair),
    ),
  );
