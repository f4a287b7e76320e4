import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding, later, type Finding, type Later } from '../../../core/figures/problem.ts';
import { formatNumber } from '../../../core/values/format-number.ts';

/** A quotation that is not closed, or not properly; it took in all lines up to `last`. */
export const openQuotation = (first: number, last: number): Later =>
  later('open-quote', () => saidOfQuotation(first, last));

const saidOfQuotation = (first: number, last: number): Finding =>
  finding(
    'open-quote',
    inEach((words, lang) => words.handIn.read.csvFaults.saidOfQuotation.problem(extent(first, last)[lang])),
    inEach((words) => words.handIn.read.csvFaults.saidOfQuotation.repair),
  );

const extent = (first: number, last: number): Finding['problem'] =>
  first === last
    ? inEach((words) => words.handIn.read.csvFaults.extent)
    : inEach((words, lang) => words.handIn.read.csvFaults.extentTo(formatNumber(last, lang)));

export const cutOff = (cells: number, width: number): Finding =>
  finding(
    'cut-off',
    inEach((words, lang) =>
      words.handIn.read.csvFaults.cutOff.problem(formatNumber(cells, lang), formatNumber(width, lang)),
    ),
    inEach((words) => words.handIn.read.csvFaults.cutOff.repair),
  );

/** The last letter of the file is not whole. */
export const cutLetter = findingOf('cut-off', (words) => words.handIn.read.csvFaults.cutLetter);
