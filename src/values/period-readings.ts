import { parsePeriod } from './period.ts';
import { suggestPeriod } from './period-suggest.ts';

/** "5/6/2022": which is the day and which the month, only the country of the writer tells. */
const dayAndMonth = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})([/.-]\d{4})(?!\d)/g;
/** Not the same as "up to" and "from". */
const vague = /trước|sau/iu;

/**
 * Every period that a text which is no EDTF may mean, each once: "2016-2020" one, "5/6/2022" two. None where words or the order of
 * the years leave a doubt that no list of readings can settle.
 */
export function periodReadings(text: string): readonly string[] {
  if (vague.test(text)) return [];
  const swapped = text.replaceAll(
    dayAndMonth,
    (_, first: string, sign: string, second: string, rest: string) => [second, sign, first, rest].join(''),
  );
  return [...new Set([text, swapped].flatMap((reading) => readForward(reading) ?? []))];
}

const firstPoint = /(?:\d{1,2}[/.-]){0,2}\d{4}/;

/** An interval that is written backwards is a slip of one of its ends: nobody can tell of which. */
function readForward(text: string): string | undefined {
  const reading = suggestPeriod(text);
  if (reading === undefined || parsePeriod(reading)?.kind !== 'span') return reading;
  const [from] = reading.split('/');
  return suggestPeriod(firstPoint.exec(text)?.[0] ?? '') === from ? reading : undefined;
}
