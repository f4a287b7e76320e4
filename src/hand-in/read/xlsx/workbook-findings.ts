import { inEach } from '../../../core/words/localized.ts';
import { finding } from '../../../core/figures/problem.ts';

const sendAgain = inEach((words) => words.handIn.read.xlsxRefusals.sendAgain);

export const cutWorkbook = finding(
  'cut-workbook',
  inEach((words) => words.handIn.read.xlsxRefusals.cutWorkbook.problem),
  sendAgain,
);

export const brokenWorkbook = finding(
  'broken-workbook',
  inEach((words) => words.handIn.read.xlsxRefusals.brokenWorkbook.problem),
  sendAgain,
);

export const noSheets = finding(
  'empty-file',
  inEach((words) => words.handIn.read.xlsxRefusals.noSheets.problem),
  inEach((words) => words.handIn.read.xlsxRefusals.noSheets.repair),
);
