import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/wording.ts';
import { isDay, parsePeriod } from '../../../core/values/period.ts';
import { periodReadings } from '../../../core/values/period-readings.ts';
import { yearAsDay } from '../../../core/values/year-as-day.ts';
import type { ColumnReader } from './cell-reader.ts';
import type { Reading } from './reading.ts';

/** A period as EDTF, or in words that mean one period only. */
export const periodReader: ColumnReader = {
  text: readPeriod,
  number: (text) => (/^\d{4}$/.test(text) ? { text } : { text, found: undefinedNumber }),
  date: (text) => {
    const year = yearAsDay(text.slice(0, 10));
    const days = [text.slice(0, 7), text.slice(0, 10)];
    return { text, found: year === undefined ? turnedIntoDate(days) : shownAsDay(year, [year]) };
  },
};

function readPeriod(text: string): Reading {
  if (parsePeriod(text) !== undefined) return { text };
  const [only, ...others] = periodReadings(text);
  if (only === undefined) return { text };
  return others.length === 0
    ? { text: only, told: ['period'] }
    : { text, found: dayOrMonth(text, [only, ...others]) };
}

/** A day: what the spreadsheet holds as a date is one. */
export const dateReader: ColumnReader = {
  text: (text) => {
    const days = isDay(text) ? [] : periodReadings(text).filter(isDay);
    const [only, ...others] = days;
    if (only === undefined) return { text };
    return others.length === 0 ? { text: only, told: ['date'] } : { text, found: dayOrMonth(text, days) };
  },
  number: (text) => ({ text }),
  date: (text) => {
    const year = yearAsDay(text.slice(0, 10));
    const day = text.replace(/[T ]00:00(?::00)?.*$/, '');
    return year === undefined ? { text: day } : { text, found: shownAsDay(year, []) };
  },
};

const dayOrMonth = (text: string, proposals: readonly string[]): Finding =>
  finding(
    'ambiguous-date',
    inEach((words) => words.handIn.understand.periods.dayOrMonth.problem(text)),
    inEach((words, lang) => words.handIn.understand.periods.dayOrMonth.repair(either(proposals, lang))),
    proposals,
  );

const turnedIntoDate = (proposals: readonly string[]): Finding =>
  finding(
    'excel-date',
    inEach((words) => words.handIn.understand.periods.turnedIntoDate.problem),
    inEach((words, lang) => words.handIn.understand.periods.turnedIntoDate.repair(either(proposals, lang))),
    proposals,
  );

/** For a period the year is what to write; for a day it is not enough. */
const shownAsDay = (year: string, proposals: readonly string[]): Finding =>
  finding(
    'excel-date',
    inEach((words) => words.handIn.understand.periods.shownAsDay.problem(year)),
    proposals.length === 0
      ? inEach((words) => words.handIn.understand.periods.shownAsDay.repair)
      : inEach((words, lang) => words.handIn.understand.periods.shownAsDay.proposal(either(proposals, lang))),
    proposals,
  );

const undefinedNumber: Finding = findingOf(
  'malformed-period',
  (words) => words.handIn.understand.periods.undefinedNumber,
);
