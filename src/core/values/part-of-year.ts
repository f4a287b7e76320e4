import { fold } from './fold.ts';

const year = String.raw`(?:nam\s*)?[/,-]?\s*(?:nam\s*)?(\d{4})`;
const halves = new RegExp(String.raw`^(?:6|sau)\s*thang\s*(dau|cuoi)\s*${year}$`);
const quarter = new RegExp(String.raw`^qu[yi]\s*(iv|i{1,3}|[1-4])\s*${year}$`);
const months = new RegExp(String.raw`^(\d{1,2})\s*thang\s*(?:dau\s*)?${year}$`);
const ofMonths = String.raw`(?:thang|t)\s*`;
const fromTo = new RegExp(
  String.raw`^(?:tu\s*)?${ofMonths}(\d{1,2})\s*(?:-|–|—|den|toi)\s*(?:${ofMonths})?(\d{1,2})\s*${year}$`,
);
const romans: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** A part of a year as reports name it: "6 tháng đầu năm 2023" and "tháng 1-6/2023" → "2023-01/2023-06", "quý I/2023" → "2023-01/2023-03". */
export function partOfYear(text: string): string | undefined {
  const plain = fold(text.trim());
  return (
    half(halves.exec(plain)) ??
    ofQuarter(quarter.exec(plain)) ??
    first(months.exec(plain)) ??
    between(fromTo.exec(plain))
  );
}

const monthsOf = (year: string, from: number, to: number): string =>
  [from, to].map((month) => `${year}-${String(month).padStart(2, '0')}`).join('/');

function half(found: RegExpExecArray | null): string | undefined {
  const [, part, year = ''] = found ?? [];
  if (part === undefined) return undefined;
  return part === 'dau' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12);
}

function ofQuarter(found: RegExpExecArray | null): string | undefined {
  const [, name, year = ''] = found ?? [];
  if (name === undefined) return undefined;
  const number = romans.indexOf(name) + 1 || Number(name);
  return monthsOf(year, number * 3 - 2, number * 3);
}

/** Nine months of a year are its first; one month is no span. */
function first(found: RegExpExecArray | null): string | undefined {
  const [, count, year = ''] = found ?? [];
  const last = Number(count ?? 0);
  return last < 2 || last > 11 ? undefined : monthsOf(year, 1, last);
}

function between(found: RegExpExecArray | null): string | undefined {
  const [, from, to, year = ''] = found ?? [];
  return monthsFromTo(Number(from), Number(to), year);
}

/** Months of one year in their order; nothing where they are none. */
export const monthsFromTo = (from: number, to: number, year: string): string | undefined =>
  from >= 1 && from < to && to <= 12 ? monthsOf(year, from, to) : undefined;
