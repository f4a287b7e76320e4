import { qualifiers, type Qualifier } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import { beginningOf } from '../values/beginning.ts';
import { formatPlain } from '../values/format.ts';
import { numberOf } from '../values/number.ts';
import { readPrinted, type PrintedNumber } from '../values/printed.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { codeName, either } from './words.ts';

const wordsAtMost = 14;
/** "giảm 9 bậc" is a change of -9, and of a rank never one of 9. */
const fallsBack = /(?:giảm|tụt|lùi)\s+\d+\s+(?:bậc|hạng)/iu;
const falls = /giảm|tụt|lùi|xuống|[-−]\s?\d/iu;

/** What the document printed says the same as the value and the qualifier. */
export const checkPrinted: Check = (draft) => {
  const read = readOnce();
  return perRow(draft, 'observations', (row) => {
    const [printed, qualifier] = [draft.cell(row, 'printed'), draft.cell(row, 'qualifier')];
    if (printed === undefined) return undefined;
    if (printed.split(' ').length > wordsAtMost) return ['printed', tooLong];
    const value = numberOf(draft.cell(row, 'value') ?? '');
    if (value === undefined) return undefined;
    const unit = cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'unit');
    const numbers = read(printed).map((number) => inUnit(number, unit, printed));
    const same = numbers.filter(
      (number) => number.value === value || (value < 0 && number.value === -value && falls.test(printed)),
    );
    if (same.length === 0) return ['value', numbers.length === 0 ? noNumber : differs(printed, numbers)];
    return qualifier === undefined || agrees(same, qualifier)
      ? undefined
      : ['qualifier', contradicts(printed, same)];
  });
};

const surfaces: Readonly<Record<string, number>> = {
  'square-metre': 1,
  'square-kilometre': 1_000_000,
} satisfies Partial<Record<UnitCode, number>>;

/** "1,5 ha" is 15,000 of an indicator in square metres, "giảm 9 bậc" -9 of one that counts places gained. */
function inUnit(number: PrintedNumber, unit = '', printed = ''): PrintedNumber {
  if (unit === 'rank-change' && fallsBack.test(printed)) return { ...number, value: -number.value };
  const one = surfaces[unit];
  if (one === undefined || number.squareMetres === undefined) return number;
  return { ...number, value: Number(((number.value * number.squareMetres) / one).toPrecision(15)) };
}

/** Many rows print the same words. */
function readOnce(): typeof readPrinted {
  const known = new Map<string, PrintedNumber[]>();
  return (printed) => {
    const numbers = known.get(printed) ?? readPrinted(printed);
    known.set(printed, numbers);
    return numbers;
  };
}

const agrees = (numbers: readonly PrintedNumber[], qualifier: string): boolean =>
  numbers.some(({ bound }) => bound === undefined || bound === qualifier);

const tooLong = finding(
  'printed-too-long',
  {
    vi: `Nguyên văn chỉ chép vài chữ quanh con số, tối đa ${String(wordsAtMost)} chữ, không chép cả câu.`,
    en: `“printed” is a few words around the number, ${String(wordsAtMost)} at most, never a sentence.`,
  },
  { vi: 'Hãy chỉ giữ con số và vài chữ sát bên.', en: 'Keep the number and the words right beside it.' },
);

const noNumber = finding(
  'printed-without-number',
  { vi: '“Nguyên văn” không có con số nào.', en: 'The printed form has no number.' },
  {
    vi: 'Hãy chép vào cột “Nguyên văn” vài chữ có con số đúng như tài liệu in; tài liệu không in số thì không nhập số.',
    en: 'Copy into “printed” the words with the number as the document prints it; what prints no number is no figure.',
  },
);

function differs(text: string, numbers: readonly PrintedNumber[]): Finding {
  const printed = beginningOf(text);
  const texts = [...new Set(numbers.map(({ value }) => formatPlain(value)))];
  return finding(
    'printed-value',
    {
      vi: `Nguyên văn là “${printed}”, tức ${either(texts, 'vi')}, khác với giá trị.`,
      en: `The document printed “${printed}”, that is ${either(texts, 'en')}, which is not this value.`,
    },
    {
      vi: `Hãy viết ${either(texts, 'vi')}, hoặc sửa cột “Nguyên văn” cho đúng tài liệu.`,
      en: `Write ${either(texts, 'en')}, or correct “printed” from the document.`,
    },
    texts,
  );
}

function contradicts(text: string, [first]: readonly PrintedNumber[]): Finding {
  const printed = beginningOf(text);
  const bound: Qualifier = first?.bound ?? 'exact';
  return finding(
    'printed-qualifier',
    {
      vi: `Nguyên văn là “${printed}”, tức “${qualifiers[bound].vi}”, khác với mức chắc chắn đã ghi.`,
      en: `The document printed “${printed}”, which means “${qualifiers[bound].en}”, not this qualifier.`,
    },
    {
      vi: `Hãy viết ${codeName(bound, qualifiers, 'vi')}, hoặc sửa cột “Nguyên văn” cho đúng tài liệu.`,
      en: `Write ${codeName(bound, qualifiers, 'en')}, or correct “printed” from the document.`,
    },
    [bound],
  );
}
