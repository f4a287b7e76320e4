import { inLang, type Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { formatDate } from './format.ts';
import { missingReasons } from './missing.ts';
import type { Period } from './period.ts';

/** "2022", "12/2017–2020", "đến năm 2020", "28/9/2018", "không rõ năm"; "Dec 2017 – 2020", "to 2020", "no year given". */
export function formatPeriod({ text, kind }: Period, lang: Lang): string {
  const [first = '', second = ''] = text.split('/');
  const { dates } = wordsIn(lang);
  if (kind === 'unknown') return inLang(missingReasons['no-period'], lang);
  if (kind === 'to-date') return dates.upTo[precisionOf(second)](formatPoint(second, lang, true));
  if (kind === 'from-date') return dates.from[precisionOf(first)](formatPoint(first, lang, true));
  if (kind === 'span') return between(formatPoint(first, lang, true), formatPoint(second, lang, true));
  return formatPoint(first, lang, false);
}

const precisionOf = (point: string): 'year' | 'month' | 'day' =>
  (['year', 'month', 'day'] as const)[point.split('-').length - 1] ?? 'year';

/** A dash without spaces between single words, with spaces between groups of them. */
const between = (from: string, to: string): string =>
  /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;

function formatPoint(point: string, lang: Lang, isInSpan: boolean): string {
  const [year = '', month, day] = point.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return formatDate(point, lang);
  const { dates } = wordsIn(lang);
  return isInSpan ? dates.monthInSpan(Number(month), year) : dates.month(Number(month), year);
}
