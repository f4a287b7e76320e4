import { parsePeriod } from './period.ts';
import { suggestPeriod } from './period-suggest.ts';
import { monthsFromTo } from './part-of-year.ts';

/** "5/6/2022": which is the day and which the month, only the country of the writer tells. */
const dayAndMonth = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})([/.-]\d{4})(?!\d)/g;
/** "1-6/2022": a day, or January to June. */
const twoOfOneYear = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})\/(\d{4})$/;
/** "tháng 1-6/2022": months, and no day. */
const namedMonths =
  /^(?:từ\s*)?(?:tháng|t)\s*\d{1,2}\s*(?:-|–|—|đến|tới)\s*(?:(?:tháng|t)\s*)?\d{1,2}(?!\d)/iu;
/** Not the same as "up to" and "from". */
const vague = /trước|sau/iu;

/**
 * Every period that a text which is no EDTF may mean, each once: "2016-2020" one, "5/6/2022" two. None where words or the order of
 * the years leave a doubt that no list of readings can settle.
 */
export function periodReadings(text: string): readonly string[] {
  if (vague.test(text) || namedMonths.test(text)) return [];
  const swapped = text.replaceAll(
    dayAndMonth,
    (_, first: string, sign: string, second: string, rest: string) => [second, sign, first, rest].join(''),
  );
  const [, from, to, year = ''] = twoOfOneYear.exec(text) ?? [];
  const months = monthsFromTo(Number(from), Number(to), year) ?? [];
  return [...new Set([text, swapped].flatMap((reading) => readForward(reading) ?? []).concat(months))];
}

const firstPoint = /(?:\d{1,2}[/.-]){0,2}\d{4}/;

/** An interval that is written backwards is a slip of one of its ends: nobody can tell of which. */
function readForward(text: string): string | undefined {
  const reading = suggestPeriod(text);
  if (reading === undefined || parsePeriod(reading)?.kind !== 'span') return reading;
  const [from] = reading.split('/');
  return suggestPeriod(firstPoint.exec(text)?.[0] ?? '') === from ? reading : undefined;
}
