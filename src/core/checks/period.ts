import type { Named } from '../schema/code-lists.ts';
import { isDay, parsePeriod } from '../values/period.ts';
import { partOfYear } from '../values/part-of-year.ts';
import { periodReadings } from '../values/period-readings.ts';
import { perCell, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { either } from './words.ts';

/** A period is EDTF, a date is a day, and both are in the calendar. */
export const checkPeriod: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'period' || type === 'date',
    (text, column) => {
      const isDate = column.type === 'date';
      if (isDate ? isDay(text) : parsePeriod(text) !== undefined) return undefined;
      const part = partOfYear(text);
      const readings = part === undefined ? periodReadings(text) : [part];
      const proposals = readings.filter((reading) => !isDate || isDay(reading));
      return (isWellFormed(text, isDate) ? impossible : malformed)(isDate, proposals);
    },
  );

const day = /^\d{4}-\d{2}-\d{2}$/;
const dates = /^\d{4}(?:-\d{2}){1,2}$|^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;

/** Written as it should be, and yet no such day, month or order. */
const isWellFormed = (text: string, isDate: boolean): boolean => (isDate ? day : dates).test(text);

const impossible = (isDate: boolean, proposals: readonly string[]): Finding =>
  finding(
    'impossible-date',
    {
      vi: 'Lịch không có ngày, tháng này, hoặc kỳ kết thúc trước khi bắt đầu.',
      en: 'The calendar has no such day or month, or the period ends before it begins.',
    },
    repair(isDate, proposals),
    proposals,
  );

const malformed = (isDate: boolean, proposals: readonly string[]): Finding =>
  finding(
    isDate ? 'malformed-date' : 'malformed-period',
    isDate ? wantsDate : wantsPeriod,
    repair(isDate, proposals),
    proposals,
  );

const wantsDate: Named = {
  vi: 'Cần một ngày viết theo thứ tự năm-tháng-ngày.',
  en: 'Expected a day as year-month-day.',
};
const wantsPeriod: Named = {
  vi: 'Không rõ đây là kỳ nào; kỳ là năm (2022), tháng (2022-06), ngày (2022-06-30), khoảng (2016/2020) hoặc đến hết một năm (../2020).',
  en: 'Expected EDTF: a year (2022), month (2022-06), day (2022-06-30), interval (2016/2020) or up to a year (../2020).',
};

/** Says no more than what the text can mean: "trước 2022" does not take in 2022, and a span written backwards has a slip in it. */
function repair(isDate: boolean, proposals: readonly string[]): Named {
  if (proposals.length > 0)
    return { vi: `Hãy viết ${either(proposals, 'vi')}.`, en: `Write ${either(proposals, 'en')}.` };
  if (isDate)
    return {
      vi: 'Hãy xem lại tài liệu và viết như 2022-06-30; không rõ ngày thì để trống.',
      en: 'Look at the document and write a day such as 2022-06-30, or leave it blank if it is not known.',
    };
  return {
    vi: 'Hãy xem lại tài liệu và viết như các ví dụ trên; tài liệu không ghi năm thì để trống.',
    en: 'Look at the document and write one of these forms; leave it blank if the document gives no year.',
  };
}
