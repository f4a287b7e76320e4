import { inEach } from '../../core/words/localized.ts';
import { finding, inFile, type Finding, type Problem } from '../../core/figures/problem.ts';
import { formatNumber } from '../../core/values/format-number.ts';

const megabyte = 1_000_000;

/** A text of this size holds some 400,000 figures, more than ten provinces would send in ten years, and fits into a browser twice over. */
export const largestText = 60 * megabyte;
/** Packed; a workbook of 100,000 figures has 5 MB. */
const largestWorkbook = 30 * megabyte;
/** Unpacked, of all the parts that are read: 300,000 rows of 17 columns have 250 MB. */
export const largestUnpacked = 400 * megabyte;
/** Excel's own. */
export const mostRows = 1_048_576;
/** Some 400,000 rows of 17 columns; a blank cell inside the table counts. */
export const mostCells = 8_000_000;

const inMegabytes = (bytes: number): number => Math.ceil(bytes / megabyte);

/** Asked before a file is read: what is too large is not loaded. */
export function refusalOfSize(name: string, bytes: number): Problem | undefined {
  const most = /\.(xls[xmb]?|ods|zip)$/i.test(name) ? largestWorkbook : largestText;
  return bytes > most ? inFile(name, tooLarge(bytes, most)) : undefined;
}

export const tooLarge = (bytes: number, most: number): Finding =>
  finding(
    'file-too-large',
    inEach((words, lang) =>
      words.handIn.read.limits.tooLarge.problem(
        formatNumber(inMegabytes(bytes), lang),
        formatNumber(inMegabytes(most), lang),
      ),
    ),
    inEach((words) => words.handIn.read.limits.tooLarge.repair),
  );

export const unpacksTooLarge = finding(
  'unpacks-too-large',
  inEach((words, lang) =>
    words.handIn.read.limits.unpacksTooLarge.problem(formatNumber(inMegabytes(largestUnpacked), lang)),
  ),
  inEach((words) => words.handIn.read.limits.unpacksTooLarge.repair),
);

export const tooManyCells = finding(
  'too-many-cells',
  inEach((words, lang) =>
    words.handIn.read.limits.tooManyCells.problem(
      formatNumber(mostCells, lang),
      formatNumber(mostRows, lang),
    ),
  ),
  inEach((words) => words.handIn.read.limits.tooManyCells.repair),
);
