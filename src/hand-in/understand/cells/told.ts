import type { Named } from '../../../core/schema/code-lists.ts';
import type { Lang } from '../../../core/words/lang.ts';
import type { Cleaning } from '../../../core/values/clean.ts';
import { numberOf } from '../../../core/values/number.ts';
import { singleNumber } from '../numbers/single-number.ts';
import type { Understanding } from '../../read/sheet.ts';

/** How often something was understood in a column by itself, with the first example. */
export interface ToldCount {
  readonly code: string;
  readonly heading: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

/** What was understood of a column, as a sentence. */
export const understandingOf = (
  file: string,
  { code, heading, count, from, to }: ToldCount,
): Understanding => {
  const words = sentences[code] ?? sentences['name'];
  const shown = (lang: Lang): string => (unseen.has(code) ? '' : example(from, asRead(code, to, lang), lang));
  return {
    file,
    code,
    text: {
      vi: `Cột “${heading}”: ${String(count)} ô ${words?.vi ?? ''}${shown('vi')}.`,
      en: `Column “${heading}”: ${String(count)} ${words?.en ?? ''}${shown('en')}.`,
    },
  };
};

/** What was done to signs that cannot be seen, or that say nothing. */
const unseen: ReadonlySet<string> = new Set(['nfc', 'hidden', 'spaces', 'dash'] satisfies readonly (
  Cleaning | 'dash'
)[]);

/** Decimals as readers write them: "1.2340" is how the record does. */
const asRead = (code: string, text: string, lang: Lang): string =>
  code.startsWith('number-') && code !== 'number-as-text' ? singleNumber(numberOf(text) ?? 0, lang) : text;

/** What differs in nothing that can be seen needs no example. */
function example(from: string, to: string, lang: Lang): string {
  const seen = from
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .trim();
  return seen === to
    ? ''
    : { vi: `, ví dụ “${seen}” là ${to}`, en: `, such as “${seen}”, that is ${to}` }[lang];
}

const sentences: Readonly<Record<string, Named>> = {
  nfc: { vi: 'gõ dấu kiểu tổ hợp, đã chuyển sang dựng sẵn', en: 'had accents typed apart, now put together' },
  hidden: { vi: 'có ký tự ẩn, đã bỏ', en: 'had characters that cannot be seen, now left out' },
  compatibility: {
    vi: 'có chữ, số rộng gấp đôi, đã chuyển về chữ thường dùng',
    en: 'had full-width characters, now usual ones',
  },
  spaces: {
    vi: 'có khoảng trắng thừa hoặc xuống dòng, đã bỏ',
    en: 'had spaces too many or line breaks, now left out',
  },
  dash: {
    vi: 'chỉ có dấu gạch hoặc dấu chấm, được hiểu là để trống',
    en: 'hold dashes or dots only, and were taken as blank',
  },
  name: { vi: 'được hiểu theo tên gọi', en: 'were understood by name' },
  formula: {
    vi: 'là công thức, lấy kết quả đã lưu',
    en: 'are formulas, of which the saved result was taken',
  },
  'number-as-text': {
    vi: 'là số ở cột chữ, viết theo kiểu Việt Nam',
    en: 'are numbers in a column of text, written as in Viet Nam',
  },
  'number-vietnamese': { vi: 'viết số kiểu Việt Nam', en: 'are numbers as written in Viet Nam' },
  'number-english': { vi: 'viết số kiểu Anh', en: 'are numbers as written in English' },
  'number-plain': { vi: 'viết dấu chấm thập phân', en: 'are numbers with a decimal point' },
  'source-key': { vi: 'được viết thành mã nguồn', en: 'were made keys of sources' },
  'field-spelling': {
    vi: 'được viết theo chính tả của danh mục lĩnh vực',
    en: 'were spelt as in the list of fields',
  },
  period: { vi: 'được hiểu là kỳ', en: 'were understood as periods' },
  date: { vi: 'được hiểu là ngày', en: 'were understood as days' },
  made: { vi: 'được lập từ tên', en: 'were made from names' },
};
