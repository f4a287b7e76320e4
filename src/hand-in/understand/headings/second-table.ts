import { findingOf } from '../../../core/figures/finding-of.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { linePlace, problemIn } from '../place.ts';
import type { WorkLine, WorkSheet } from '../work.ts';
import { lineText } from './asides.ts';

/** Below a table another one begins, with headings of its own: nothing of it is read by those of the first. */
export const secondTable = (sheet: WorkSheet, line: WorkLine): IncomingProblem =>
  problemIn(
    linePlace(sheet, line.line),
    lineText(line),
    findingOf('second-table', (words) => words.handIn.understand.secondTable),
  );
