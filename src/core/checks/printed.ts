import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import { qualifiers, type Qualifier } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import { beginningOf } from '../values/beginning.ts';
import { formatPlain } from '../values/format-number.ts';
import { numberOf } from '../values/number.ts';
import { readPrinted, type PrintedNumber } from '../values/printed.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { codeName, either } from './wording.ts';

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
  inEach((words) => words.checks.printed.tooLong.problem(String(wordsAtMost))),
  inEach((words) => words.checks.printed.tooLong.repair),
);

const noNumber = findingOf('printed-without-number', (words) => words.checks.printed.noNumber);

function differs(text: string, numbers: readonly PrintedNumber[]): Finding {
  const printed = beginningOf(text);
  const texts = [...new Set(numbers.map(({ value }) => formatPlain(value)))];
  return finding(
    'printed-value',
    inEach((words, lang) => words.checks.printed.differs.problem(printed, either(texts, lang))),
    inEach((words, lang) => words.checks.printed.differs.repair(either(texts, lang))),
    texts,
  );
}

function contradicts(text: string, [first]: readonly PrintedNumber[]): Finding {
  const printed = beginningOf(text);
  const bound: Qualifier = first?.bound ?? 'exact';
  return finding(
    'printed-qualifier',
    inEach((words, lang) => words.checks.printed.contradicts.problem(printed, qualifiers[bound][lang])),
    inEach((words, lang) => words.checks.printed.contradicts.repair(codeName(bound, qualifiers, lang))),
    [bound],
  );
}
