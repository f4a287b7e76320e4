import { finding, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/words.ts';
import { isDay, parsePeriod } from '../../../core/values/period.ts';
import { periodReadings } from '../../../core/values/period-readings.ts';
import { yearAsDay } from '../../../core/values/year-as-day.ts';
import type { ColumnReader } from './cell-reader.ts';
import type { Reading } from './reading.ts';

/** A period as EDTF, or in words that mean one period only. */
export const periodReader: ColumnReader = {
  text: readPeriod,
  number: (text) => (/^\d{4}$/.test(text) ? { text } : { text, found: undefinedNumber }),
  date: (text) => {
    const year = yearAsDay(text.slice(0, 10));
    const days = [text.slice(0, 7), text.slice(0, 10)];
    return { text, found: year === undefined ? turnedIntoDate(days) : shownAsDay(year, [year]) };
  },
};

function readPeriod(text: string): Reading {
  if (parsePeriod(text) !== undefined) return { text };
  const [only, ...others] = periodReadings(text);
  if (only === undefined) return { text };
  return others.length === 0
    ? { text: only, told: ['period'] }
    : { text, found: dayOrMonth(text, [only, ...others]) };
}

/** A day: what the spreadsheet holds as a date is one. */
export const dateReader: ColumnReader = {
  text: (text) => {
    const days = isDay(text) ? [] : periodReadings(text).filter(isDay);
    const [only, ...others] = days;
    if (only === undefined) return { text };
    return others.length === 0 ? { text: only, told: ['date'] } : { text, found: dayOrMonth(text, days) };
  },
  number: (text) => ({ text }),
  date: (text) => {
    const year = yearAsDay(text.slice(0, 10));
    const day = text.replace(/[T ]00:00(?::00)?.*$/, '');
    return year === undefined ? { text: day } : { text, found: shownAsDay(year, []) };
  },
};

const dayOrMonth = (text: string, proposals: readonly string[]): Finding =>
  finding(
    'ambiguous-date',
    {
      vi: `“${text}” hiểu được nhiều cách: không chắc đâu là ngày, đâu là tháng.`,
      en: `“${text}” can be read in several ways: it is not certain which is the day and which the month.`,
    },
    {
      vi: `Hãy viết ${either(proposals, 'vi')} (năm-tháng-ngày).`,
      en: `Write ${either(proposals, 'en')} (year-month-day).`,
    },
    proposals,
  );

const turnedIntoDate = (proposals: readonly string[]): Finding =>
  finding(
    'excel-date',
    {
      vi: 'Bảng tính lưu ô này như một ngày; có thể đã tự đổi từ một tháng hoặc một khoảng năm.',
      en: 'The spreadsheet holds this cell as a day; it may have made it of a month or of a span by itself.',
    },
    {
      vi: `Hãy viết ${either(proposals, 'vi')}, hoặc gõ lại kỳ theo tài liệu sau khi định dạng ô là Văn bản (Text).`,
      en: `Write ${either(proposals, 'en')}, or format the cell as Text and type the period again.`,
    },
    proposals,
  );

/** For a period the year is what to write; for a day it is not enough. */
const shownAsDay = (year: string, proposals: readonly string[]): Finding =>
  finding(
    'excel-date',
    {
      vi: `Ô này hiện một ngày của năm 1905; có lẽ đã gõ năm ${year} vào ô định dạng ngày tháng.`,
      en: `The cell shows a day of 1905; the year ${year} was probably typed into a cell formatted as a date.`,
    },
    proposals.length === 0
      ? {
          vi: 'Hãy gõ đủ ngày, tháng, năm theo tài liệu, ví dụ: 2022-06-30; không rõ ngày thì để trống.',
          en: 'Type day, month and year from the document, such as 2022-06-30, or leave it blank if the day is not known.',
        }
      : {
          vi: `Hãy viết ${either(proposals, 'vi')}, hoặc gõ lại kỳ theo tài liệu sau khi định dạng ô là Văn bản (Text).`,
          en: `Write ${either(proposals, 'en')}, or format the cell as Text and type the period again.`,
        },
    proposals,
  );

const undefinedNumber: Finding = finding(
  'malformed-period',
  {
    vi: 'Kỳ là một con số nhưng không phải năm bốn chữ số; bảng tính có thể đã tự đổi.',
    en: 'The period is a number but no year of four digits; the spreadsheet may have changed it.',
  },
  {
    vi: 'Hãy định dạng ô là Văn bản (Text), rồi gõ lại kỳ theo tài liệu, ví dụ: 2022 hoặc 2016/2020.',
    en: 'Format the cell as Text and type the period again from the document, such as 2022 or 2016/2020.',
  },
);
