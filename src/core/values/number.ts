import { formatPlain } from './format-number.ts';
import { readPrinted, readPrintedNumbers } from './printed.ts';

/** The one place that turns the text of a cell into a number. For a printed form see `printed.ts`. */
export { readPrintedNumbers };

export type NumberFaultKind =
  | 'blank'
  | 'none'
  | 'space'
  | 'ambiguous'
  | 'decimal-comma'
  | 'grouping'
  | 'percent-sign'
  | 'plus-sign'
  | 'minus-sign'
  | 'exponent'
  | 'leading-zero'
  | 'bare-point'
  | 'too-large'
  | 'text';

export interface NumberFault {
  readonly kind: NumberFaultKind;
  /** What may have been meant, each as it would have to be written; empty when nothing can be read. */
  readonly candidates: readonly string[];
}

export type ParsedNumber = { readonly value: number } | { readonly fault: NumberFault };

interface Fault {
  readonly kind: NumberFaultKind;
  readonly looks: RegExp;
  /** The text without what is wrong; read again, so that "1.234,5 %" leads to 1234.5. */
  readonly mend: (text: string) => string;
}

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** "1.234" and "1,234": a thousand and more, or a number with three decimals. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const withoutPowers = (text: string): string => formatPlain(Number(text.replace(',', '.')));
const without = (pattern: RegExp) => (text: string) => text.replaceAll(pattern, '');

const noNumber = (): string => '';

const faults: readonly Fault[] = [
  {
    kind: 'none',
    looks: /^(?:[-–—.…/]+|x|n\/?a|k\/?c|(?:không|chưa)(?: có| rõ)?(?: số(?: liệu)?)?)$/iu,
    mend: noNumber,
  },
  { kind: 'space', looks: /^\s|\s$/, mend: (text) => text.trim() },
  { kind: 'percent-sign', looks: /^.*\d\s*%$/, mend: without(/\s*%$/g) },
  { kind: 'plus-sign', looks: /^\+\d/, mend: without(/^\+/g) },
  { kind: 'minus-sign', looks: /^[−–]\d/, mend: (text) => `-${text.slice(1)}` },
  { kind: 'exponent', looks: /^-?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i, mend: withoutPowers },
  {
    kind: 'grouping',
    looks: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
    mend: (text) => without(/\./g)(text).replace(',', '.'),
  },
  { kind: 'grouping', looks: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, mend: without(/,/g) },
  { kind: 'grouping', looks: /^-?[1-9]\d{0,2}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/, mend: without(/[\s'’]/g) },
  { kind: 'decimal-comma', looks: /^-?\d+,\d+$/, mend: (text) => unambiguous(text.replace(',', '.')) },
  { kind: 'leading-zero', looks: /^-?0\d+(?:\.\d+)?$/, mend: (text) => text.replace(/^(-?)0+(?=\d)/, '$1') },
  { kind: 'bare-point', looks: /^-?\.\d+$/, mend: (text) => text.replace('.', '0.') },
  { kind: 'bare-point', looks: /^-?\d+\.$/, mend: without(/\.$/g) },
];

/**
 * Reads a plain number: digits, a dot before decimals, a minus sign, nothing else. Groups are not read, and "1.234" is not
 * guessed at: a number with three decimals is written "1.2340". Numbers beyond 2^53 are refused, for they lose digits.
 */
export function parseNumber(text: string): ParsedNumber {
  if (text.trim() === '') return { fault: { kind: 'blank', candidates: [] } };
  if (ambiguous.test(text)) return { fault: { kind: 'ambiguous', candidates: bothReadings(text) } };
  if (plain.test(text)) return parsePlain(text);
  const fault = faults.find(({ looks }) => looks.test(text));
  if (fault === undefined) return { fault: inWords(text) };
  return { fault: { kind: fault.kind, candidates: candidates(fault.mend(text)) } };
}

/** Many ask whether a text is a number, few what else it may be, which takes long. */
const inWords = (text: string): NumberFault => ({
  kind: 'text',
  get candidates() {
    return amongWords(text);
  },
});

/** No unit of the record is a hectare: what stands before one is not the number. */
const amongWords = (text: string): readonly string[] =>
  readPrinted(text)
    .filter(({ squareMetres }) => squareMetres !== 10_000)
    .map(({ value }) => formatPlain(value));

/** The number of a cell, or nothing where the cell holds none: for what runs beside the check that reports it. */
export function numberOf(text: string): number | undefined {
  const parsed = parseNumber(text);
  return 'value' in parsed ? parsed.value : undefined;
}

function parsePlain(text: string): ParsedNumber {
  const value = Number(text);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { fault: { kind: 'too-large', candidates: [] } };
  return { value: value === 0 ? 0 : value };
}

function candidates(mended: string): readonly string[] {
  const again = parseNumber(mended);
  return 'value' in again ? [mended] : again.fault.candidates;
}

const bothReadings = (text: string): string[] => [
  text.replace(/[.,]/, ''),
  unambiguous(text.replace(',', '.')),
];

const unambiguous = (text: string): string => (ambiguous.test(text) ? `${text}0` : text);
