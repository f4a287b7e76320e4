import type { Words } from '../shape.ts';

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);
const nameOf = (month: number): string => names[month - 1] ?? '?';

const to = (point: string): string => `to ${point}`;
const from = (point: string): string => `from ${point}`;

export const dates: Words['dates'] = {
  day: (day, month, year) => `${day} ${nameOf(month)} ${year}`,
  dayYearFirst: (day, month, year) => `${year}, ${nameOf(month)} ${day}`,
  month: (month, year) => `${nameOf(month)} ${year}`,
  monthInSpan: (month, year) => `${nameOf(month).slice(0, 3)} ${year}`,
  upTo: { year: to, month: to, day: to },
  from: { year: from, month: from, day: from },
};
