import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import { units, unitOf, type Unit, type UnitCode } from '../schema/units.ts';
import { formatNumber, formatPlain } from '../values/format-number.ts';
import { numberOf, readPrintedNumbers } from '../values/number.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { either } from './wording.ts';

const isUnit = (code: string | undefined): code is UnitCode =>
  code !== undefined && Object.hasOwn(units, code);

/** A value lies where its unit allows: a share between 0 and 100, a rank from 1, a count whole. */
export const checkRange: Check = (draft) =>
  perRow(draft, 'observations', (row) => {
    const value = numberOf(draft.cell(row, 'value') ?? '');
    const code = cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'unit');
    if (value === undefined || !isUnit(code)) return undefined;
    const unit = unitOf(code);
    const found = expectedOf(value, unit);
    if (found === undefined) return undefined;
    const printed = draft.cell(row, 'printed') ?? '';
    const texts = fittingTexts(readPrintedNumbers(printed).filter(isMeant(printed, value)), unit);
    const meant = texts.length > 0 ? texts : fittingTexts(thousandfold(value), unit);
    return ['value', finding(found.code, found.problem, repair(printed, texts), meant)];
  });

/** "-5" in a document may be below zero or after a dash: nobody can tell without it. */
const isMeant = (printed: string, value: number) => {
  const isSigned = /[-−]\s?\d/.test(printed);
  return (number: number): boolean => !isSigned || number !== -value;
};

type Expected = Omit<Finding, 'repair'>;

/** What a spreadsheet of another country read as 1.234 may have been 1,234 when it was typed; no group of thousands is before 1,234.5. */
const thousandfold = (value: number): readonly number[] =>
  Math.abs(value) < 1000 ? [Number((value * 1000).toPrecision(15))] : [];

const fittingTexts = (numbers: readonly number[], unit: Unit): readonly string[] => [
  ...new Set(numbers.filter((value) => expectedOf(value, unit) === undefined).map(formatPlain)),
];

function expectedOf(value: number, unit: Unit): Expected | undefined {
  if (value < unit.min || value > unit.max) return { code: 'out-of-range', problem: outOfRange(unit) };
  return unit.integer && !Number.isInteger(value)
    ? { code: 'not-whole', problem: notWhole(value, unit) }
    : undefined;
}

function outOfRange({ name, min, max }: Unit): Localized {
  const [least, most] = [formatPlain(min), formatPlain(max)];
  if (max === Number.MAX_SAFE_INTEGER) {
    return inEach((words, lang) => words.checks.range.outOfRange(name[lang], least));
  }
  return inEach((words, lang) => words.checks.range.outOfBounds(name[lang], least, most));
}

const notWhole = (value: number, { name }: Unit): Localized =>
  inEach((words, lang) => words.checks.range.notWhole(name[lang], formatNumber(value, lang)));

/** The numbers that the document printed, if the unit allows them; else it is the unit that is wrong. */
function repair(printed: string, texts: readonly string[]): Localized {
  if (texts.length === 0) {
    return inEach((words) => words.checks.range.repair);
  }
  return inEach((words, lang) => words.checks.range.proposal(either(texts, lang), printed));
}
