export type PeriodKind = 'day' | 'month' | 'year' | 'span' | 'to-date' | 'from-date' | 'unknown';

/** What a cell `period` says. `start` and `end` are ISO days, both inclusive; an open side and "no year given" have none. */
export interface Period {
  /** As it was written, in EDTF. */
  readonly text: string;
  readonly kind: PeriodKind;
  readonly start?: string;
  readonly end?: string;
}

interface Point {
  readonly kind: 'day' | 'month' | 'year';
  readonly start: string;
  readonly end: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 0 for what is no month. */
const daysIn = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0);

const known = new Map<string, Period | undefined>();

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, an interval of two of those, `../X`, `X/..` or nothing at all; anything else of EDTF,
 * and days that no calendar has, are `undefined`. https://www.loc.gov/standards/datetime/
 */
export function parsePeriod(text: string): Period | undefined {
  if (!known.has(text)) known.set(text, readPeriod(text));
  return known.get(text);
}

/** Whether a text is one day of the calendar, such as 2018-09-28. */
export const isDay = (text: string): boolean => parsePeriod(text)?.kind === 'day';

function readPeriod(text: string): Period | undefined {
  if (text === '') return { text, kind: 'unknown' };
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (second === undefined) return withText(text, readPoint(first));
  return readInterval(text, first, second);
}

const withText = (text: string, point: Point | undefined): Period | undefined => point && { text, ...point };

function readInterval(text: string, first: string, second: string): Period | undefined {
  const [from, to] = [readPoint(first), readPoint(second)];
  if (first === '..' && to) return { text, kind: 'to-date', end: to.end };
  if (second === '..' && from) return { text, kind: 'from-date', start: from.start };
  if (!from || !to || from.start > to.end) return undefined;
  return { text, kind: 'span', start: from.start, end: to.end };
}

function readPoint(text: string): Point | undefined {
  const [, at, ofYear, ofMonth] = shape.exec(text) ?? [];
  if (at === undefined) return undefined;
  if (ofYear === undefined) return { kind: 'year', start: `${at}-01-01`, end: `${at}-12-31` };
  const last = daysIn(Number(at), Number(ofYear));
  if (last === 0) return undefined;
  if (ofMonth === undefined) return { kind: 'month', start: `${text}-01`, end: `${text}-${last}` };
  const day = Number(ofMonth);
  return day < 1 || day > last ? undefined : { kind: 'day', start: text, end: text };
}

/** Whole months of a period: 12/2017–2020 has 37. Open periods and those that begin or end within a month have no such number. */
export function monthsOf({ start, end }: Period): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = end.split('-').map(Number);
  if (day !== 1 || lastDay !== daysIn(lastYear, lastMonth)) return undefined;
  return (lastYear - year) * 12 + lastMonth - month + 1;
}

/** Years of a period, for an average per year: 37 months are 37/12. */
export function yearsOf(period: Period): number | undefined {
  const months = monthsOf(period);
  return months === undefined ? undefined : months / 12;
}
