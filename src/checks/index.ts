import { checkAreaCode } from './area-code.ts';
import { checkAreaLevel } from './area-level.ts';
import { checkAreaUnused } from './area-unused.ts';
import { checkChangeLog } from './change-log.ts';
import { checkChoice } from './choice.ts';
import { checkCode } from './code.ts';
import { checkCorrection } from './correction.ts';
import { checkCycle } from './cycle.ts';
import { checkDateOrder } from './date-order.ts';
import { draftOf, reportedOf, type Check, type Rows } from './draft.ts';
import { checkDuplicate } from './duplicate.ts';
import { checkFieldLabel } from './field-label.ts';
import { checkHomeFile } from './home-file.ts';
import { checkIdCollision } from './id-collision.ts';
import { checkIndicator } from './indicator.ts';
import { checkKeyForm } from './key-form.ts';
import { checkNumber } from './number.ts';
import { checkParts } from './parts.ts';
import { checkPeriodFits } from './period-fits.ts';
import { checkPeriod } from './period.ts';
import { checkPrinted } from './printed.ts';
import { byPlace, type FaultPlace, type Problem } from './problem.ts';
import { checkRange } from './range.ts';
import { checkReference } from './reference.ts';
import { checkReleaseOrder } from './release-order.ts';
import { checkRequired } from './required.ts';
import { checkShare } from './share.ts';
import { checkSlide } from './slide.ts';
import { checkSourceExplained } from './source-explained.ts';
import { checkSourceUnused } from './source-unused.ts';
import { checkText } from './text.ts';
import { checkUrl } from './url.ts';

/**
 * Every check, in the order in which they look: first single cells, then what they point to, then what they say together.
 * A check no longer sees a cell that an earlier one reported, so one fault gives one problem.
 */
export const checks: readonly Check[] = [
  checkText,
  checkRequired,
  checkNumber,
  checkPeriod,
  checkCode,
  checkUrl,
  checkKeyForm,
  checkReference,
  checkDuplicate,
  checkIdCollision,
  checkCycle,
  checkAreaLevel,
  checkAreaCode,
  checkAreaUnused,
  checkDateOrder,
  checkIndicator,
  checkSourceExplained,
  checkSourceUnused,
  checkHomeFile,
  checkFieldLabel,
  checkChoice,
  checkPeriodFits,
  checkRange,
  checkPrinted,
  checkShare,
  checkParts,
  checkReleaseOrder,
  checkChangeLog,
  checkCorrection,
  checkSlide,
];

/** What rows that nobody needs are told: of a part of the record it can be asked of new rows only. */
export const usageChecks: readonly Check[] = [checkAreaUnused, checkSourceUnused];

const ofWholeRecord: readonly Check[] = [
  ...usageChecks,
  checkIndicator,
  checkHomeFile,
  checkChoice,
  checkReleaseOrder,
  checkChangeLog,
  checkCorrection,
  checkSlide,
];

/** What holds of rows that stand in no file of the record yet, beside a part of it. */
export const rowChecks: readonly Check[] = checks.filter((check) => !ofWholeRecord.includes(check));

/** Whether what a row names is there. */
export const referenceChecks: readonly Check[] = [checkReference, checkFieldLabel];

/** All problems of a record, those found in reading it included, in the order of files, lines and columns. */
export const checkRecord = (rows: Rows, read: readonly Problem[] = []): Problem[] =>
  [...read, ...problemsOf(checks, rows, read)].sort(byPlace);

/** What some checks find, one after the other, where nothing was reported before. */
export function problemsOf(
  chosen: readonly Check[],
  rows: Rows,
  before: readonly FaultPlace[] = [],
): readonly Problem[] {
  const reported = reportedOf(before);
  return chosen.flatMap((check) => {
    const found = check(draftOf(rows, reported));
    reported.add(found);
    return found;
  });
}
