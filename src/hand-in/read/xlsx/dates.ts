import type { NumberFormat } from './number-format.ts';

/** Day 1 of a workbook is 1 January 1900, or day 0 is 1 January 1904 (old Excel for Mac). */
export type DateSystem = 1900 | 1904;

export interface DateCell {
  readonly text: string;
  /** As the sheet shows it, blank where that depends on the country. */
  readonly shown: string;
}

type DateFormat = Extract<NumberFormat, { shows: 'date' }>;

const daySeconds = 86_400;
const dayMilliseconds = 1000 * daySeconds;
/** The last day that Excel knows is 31 December 9999. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The day that a number stands for: "2026-11-22", with the time where the sheet shows it: "2026-11-22T13:45:00", "13:45:00". Nothing
 * for a number that is no day.
 */
export function dateOf(serial: number, format: DateFormat, system: DateSystem): DateCell | undefined {
  const seconds = Math.round(serial * daySeconds);
  if (serial < 0 || seconds >= (lastDay[system] + 1) * daySeconds) return undefined;
  if (format.isElapsed) return { text: clock(seconds), shown: '' };
  const [days, rest] = [Math.floor(seconds / daySeconds), seconds % daySeconds];
  if (!format.isDay && days === 0) return { text: clock(rest), shown: '' };
  const text = isoDay(days, system);
  if (rest !== 0 && format.isTime) return { text: `${text}T${clock(rest)}`, shown: '' };
  return { text, shown: shownDay(text, format.pattern) };
}

/**
 * Excel takes 1900 for a leap year, as Lotus did: its day 60 never was, and day 0 is "0 January". Neither is a day of the calendar, and
 * both are given as Excel shows them.
 */
function isoDay(days: number, system: DateSystem): string {
  if (system === 1904) return dayAfter(1904, days);
  if (days === 0) return '1900-01-00';
  if (days === 60) return '1900-02-29';
  return dayAfter(1900, days < 60 ? days - 1 : days - 2);
}

const dayAfter = (year: number, days: number): string =>
  new Date(Date.UTC(year, 0, 1) + days * dayMilliseconds).toISOString().slice(0, 10);

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function shownDay(iso: string, pattern = ''): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
  };
  return pattern.replaceAll(/yyyy|yy|mm|m|dd|d/g, (sign) => parts[sign] ?? sign);
}
