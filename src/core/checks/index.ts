import { checkAreaCode } from './area-code.ts';
import { checkAreaLevel } from './area-level.ts';
import { checkAreaUnused } from './area-unused.ts';
import { checkChangeLog } from './change-log.ts';
import { checkChoice } from './choice.ts';
import { checkCode } from './code.ts';
import { checkCorrection } from './correction.ts';
import { checkCycle } from './cycle.ts';
import { checkDateOrder } from './date-order.ts';
import { draftOf } from '../figures/draft.ts';
import type { Check } from './check.ts';
import type { Rows } from '../figures/rows.ts';
import { checkDuplicate } from './duplicate.ts';
import { checkFieldLabel } from './field-label.ts';
import { gathering, type More } from '../figures/first-of-kind.ts';
import { checkHomeFile } from './home-file.ts';
import { checkIdCollision } from './id-collision.ts';
import { checkIndicator } from './indicator.ts';
import { checkKeyForm } from './key-form.ts';
import { checkNumber } from './number.ts';
import { checkParts } from './parts.ts';
import { checkPeriodFits } from './period-fits.ts';
import { checkPeriod } from './period.ts';
import { checkPrinted } from './printed.ts';
import { byPlace, type Fault, type FaultPlace, type Problem } from '../figures/problem.ts';
import { checkRange } from './range.ts';
import { checkReference } from './reference.ts';
import { checkReleaseOrder } from './release-order.ts';
import { reportedOf, type Reported } from '../figures/reported.ts';
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

/** What is wrong in a record: of each kind the first problems in the order of files, lines and columns, and how many more there are. */
export interface Faults {
  readonly problems: readonly Problem[];
  readonly more: readonly More[];
  /** How many files have any. */
  readonly faultyFiles: number;
}

/** Of a part of the record, such as what was found in reading one file. */
export type PartFaults = Pick<Faults, 'problems' | 'more'>;

/** The problems of a record, those found in reading it included. */
export function checkRecord(rows: Rows, read: readonly PartFaults[] = []): Faults {
  const gathered = gathering<FaultPlace, Problem>(byPlace);
  const reported = reportedOf(rejectedPlaces(rows));
  for (const { problems, more } of read) {
    for (const problem of problems) {
      reported.add(problem);
      gathered.add(problem.code, problem, () => problem);
    }
    for (const each of more) gathered.count(each);
  }
  for (const fault of faultsOf(checks, rows, reported)) gathered.add(fault.code, fault, fault.tell);
  const { items, more } = gathered.first();
  return { problems: items, more, faultyFiles: reported.files().size };
}

/** Of rows that were rejected as a whole no more than the first are among the problems. */
function* rejectedPlaces(rows: Rows): Iterable<FaultPlace> {
  for (const { rejected } of Object.values(rows))
    for (const { file, line } of rejected) yield { file, line, column: '' };
}

/**
 * What some checks find, one after the other, where nothing was reported before. A check sees what those before it reported, and
 * nothing of its own; `reported` then has it too.
 */
export function* faultsOf(chosen: readonly Check[], rows: Rows, reported: Reported): Iterable<Fault> {
  for (const check of chosen) {
    const found = reportedOf();
    for (const fault of check(draftOf(rows, reported))) {
      found.add(fault);
      yield fault;
    }
    reported.join(found);
  }
}
