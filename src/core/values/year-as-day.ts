import { isDay } from './period.ts';

const dayMilliseconds = 86_400_000;
/** Day 0 of spreadsheets, for days after their February of 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** The year that was typed into a cell formatted as a date, which shows the day of that number: "1905-07-14" is day 2022. */
export function yearAsDay(day: string): string | undefined {
  const number = isDay(day) ? (Date.parse(`${day}T00:00:00Z`) - dayZero) / dayMilliseconds : 0;
  return number >= 1900 && number <= 2100 ? String(number) : undefined;
}
