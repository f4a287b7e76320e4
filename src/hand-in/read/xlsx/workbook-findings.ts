import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding } from '../../../core/figures/problem.ts';

const sendAgain = inEach((words) => words.handIn.read.workbookFindings.sendAgain);

export const cutWorkbook = finding(
  'cut-workbook',
  inEach((words) => words.handIn.read.workbookFindings.cutWorkbook.problem),
  sendAgain,
);

export const brokenWorkbook = finding(
  'broken-workbook',
  inEach((words) => words.handIn.read.workbookFindings.brokenWorkbook.problem),
  sendAgain,
);

export const noSheets = findingOf('empty-file', (words) => words.handIn.read.workbookFindings.noSheets);
