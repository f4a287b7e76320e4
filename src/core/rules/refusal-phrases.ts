import type { CodeList, Named } from '../schema/code-lists.ts';
import type { Basis, Role } from '../schema/code-lists.ts';
import { formatPeriod } from '../values/period-format.ts';
import { monthsOf, type PeriodKind } from '../values/period.ts';
import type { Lang } from '../words/lang.ts';
import { readPeriod } from './comparability-criteria.ts';

/** Clauses that follow "số của Bắc Kạn …", "the figure for Bắc Kạn …". */
export const roleClauses: CodeList<Role> = {
  outcome: { vi: 'là kết quả', en: 'is an outcome' },
  target: { vi: 'là mục tiêu', en: 'is a target' },
  context: { vi: 'là số liệu bối cảnh', en: 'is context' },
};

export const basisClauses: CodeList<Basis> = {
  flow: { vi: 'tính trong kỳ', en: 'is counted over the period' },
  stock: { vi: 'là số hiện có cuối kỳ', en: 'is what stands at the end of the period' },
  cumulative: { vi: 'cộng dồn từ đầu', en: 'is counted since the start' },
};

export const partClauses: CodeList<'none' | 'field' | 'bloc' | 'subject' | 'origin'> = {
  none: { vi: 'tính chung', en: 'covers everything' },
  field: { vi: 'tính riêng từng lĩnh vực', en: 'covers single fields' },
  bloc: { vi: 'tính riêng từng khối', en: 'covers single blocs' },
  subject: { vi: 'tính riêng tập thể hoặc cá nhân', en: 'covers collectives or individuals alone' },
  origin: { vi: 'tính riêng phần duy trì hoặc đăng ký mới', en: 'covers maintained or new ones alone' },
};

export const kindClauses: CodeList<Exclude<PeriodKind, 'unknown'>> = {
  day: { vi: 'là của một ngày', en: 'is of one day' },
  month: { vi: 'là của một tháng', en: 'is of one month' },
  year: { vi: 'là của một năm', en: 'is of one year' },
  span: { vi: 'là của một giai đoạn', en: 'is of a span of time' },
  'to-date': { vi: 'tính đến một thời điểm', en: 'is up to a date' },
  'from-date': { vi: 'tính từ một thời điểm', en: 'is from a date on' },
};

/** Said after two lengths that differ and are both known. */
export const averageOffer: Named = {
  vi: 'chỉ có thể so bình quân mỗi năm',
  en: 'only their averages per year may be compared',
};

export const hasLength = (text: string): boolean => monthsOf(readPeriod(text)) !== undefined;

/** "tính cho 37 tháng (12/2017–2020)". */
export function lengthClause(text: string, lang: Lang): string {
  const period = readPeriod(text);
  const months = monthsOf(period);
  const unknown = { vi: 'không rõ tính trong bao lâu', en: 'counts an unknown length of time' };
  const verb = { vi: 'tính cho', en: 'counts' };
  const clause = months === undefined ? unknown[lang] : `${verb[lang]} ${duration(months, lang)}`;
  return `${clause} (${formatPeriod(period, lang)})`;
}

function duration(months: number, lang: Lang): string {
  const isYears = months % 12 === 0;
  const number = isYears ? months / 12 : months;
  if (lang === 'vi') return `${number} ${isYears ? 'năm' : 'tháng'}`;
  return `${number} ${isYears ? 'year' : 'month'}${number === 1 ? '' : 's'}`;
}
