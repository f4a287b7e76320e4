import type { Lang } from '../words/lang.ts';
import { formatDate, monthsInEnglish } from './format.ts';
import { missingReasons } from './missing.ts';
import type { Period } from './period.ts';

/** "2022", "12/2017–2020", "đến năm 2020", "28/9/2018", "không rõ năm"; "Dec 2017 – 2020", "to 2020", "no year given". */
export function formatPeriod({ text, kind }: Period, lang: Lang): string {
  const [first = '', second = ''] = text.split('/');
  if (kind === 'unknown') return missingReasons['no-period'][lang];
  if (kind === 'to-date') return beside(second, lang, { vi: 'đến', en: 'to' });
  if (kind === 'from-date') return beside(first, lang, { vi: 'từ', en: 'from' });
  if (kind === 'span') return between(formatPoint(first, lang, true), formatPoint(second, lang, true));
  return formatPoint(first, lang, false);
}

/** The Vietnamese says what kind of time it is ("đến năm 2020"); a full date needs no such word. */
function beside(point: string, lang: Lang, word: Readonly<Record<Lang, string>>): string {
  const noun = lang === 'vi' ? (['năm ', 'tháng ', 'ngày '][point.split('-').length - 1] ?? '') : '';
  return `${word[lang]} ${noun}${formatPoint(point, lang, true)}`;
}

/** A dash without spaces between single words, with spaces between groups of them. */
const between = (from: string, to: string): string =>
  /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;

function formatPoint(point: string, lang: Lang, inside: boolean): string {
  const [year = '', month, day] = point.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return formatDate(point, lang);
  if (lang === 'vi') return `${inside ? '' : 'tháng '}${String(Number(month))}/${year}`;
  const name = monthsInEnglish[Number(month) - 1] ?? '';
  return `${inside ? name.slice(0, 3) : name} ${year}`;
}
