import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import { isDay, parsePeriod } from '../values/period.ts';
import { partOfYear } from '../values/part-of-year.ts';
import { periodReadings } from '../values/period-readings.ts';
import { perCell, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { either } from './wording.ts';

/** A period is EDTF, a date is a day, and both are in the calendar. */
export const checkPeriod: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'period' || type === 'date',
    (text, column) => {
      const isDate = column.type === 'date';
      if (isDate ? isDay(text) : parsePeriod(text) !== undefined) return undefined;
      const part = partOfYear(text);
      const readings = part === undefined ? periodReadings(text) : [part];
      const proposals = readings.filter((reading) => !isDate || isDay(reading));
      return (isWellFormed(text, isDate) ? impossible : malformed)(isDate, proposals);
    },
  );

const day = /^\d{4}-\d{2}-\d{2}$/;
const dates = /^\d{4}(?:-\d{2}){1,2}$|^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;

/** Written as it should be, and yet no such day, month or order. */
const isWellFormed = (text: string, isDate: boolean): boolean => (isDate ? day : dates).test(text);

const impossible = (isDate: boolean, proposals: readonly string[]): Finding =>
  finding(
    'impossible-date',
    inEach((words) => words.checks.period.impossible.problem),
    repair(isDate, proposals),
    proposals,
  );

const malformed = (isDate: boolean, proposals: readonly string[]): Finding =>
  finding(
    isDate ? 'malformed-date' : 'malformed-period',
    isDate ? wantsDate : wantsPeriod,
    repair(isDate, proposals),
    proposals,
  );

const wantsDate: Localized = inEach((words) => words.checks.period.wantsDate);
const wantsPeriod: Localized = inEach((words) => words.checks.period.wantsPeriod);

/** Says no more than what the text can mean: "trước 2022" does not take in 2022, and a span written backwards has a slip in it. */
function repair(isDate: boolean, proposals: readonly string[]): Localized {
  if (proposals.length > 0)
    return inEach((words, lang) => words.checks.period.proposal(either(proposals, lang)));
  if (isDate) return inEach((words) => words.checks.period.repairOfDate);
  return inEach((words) => words.checks.period.repairOfPeriod);
}
