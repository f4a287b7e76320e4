import type { Qualifier } from '../schema/code-lists.ts';
import { numberPhrases, numbersInWords } from './number-words.ts';
import { squareMetresIn } from './surface.ts';

/** A number in the words of a source, and what the words beside it say of it; no `bound` where they can be read in two ways. */
export interface PrintedNumber {
  readonly value: number;
  readonly bound: Qualifier | undefined;
  /** Of the surface that it measures: 10,000 for "1,5 ha". */
  readonly squareMetres?: number;
}

const boundWords: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = {
  'at-least':
    'hơn|trên|quá|ít nhất|tối thiểu|nhiều hơn|lớn hơn|không dưới|không ít hơn|more than|over|at least|not less than|≥|>',
  'at-most':
    'gần|dưới|chưa đến|chưa tới|chưa đầy|chưa được|không đến|không tới|không quá|không hơn|không vượt quá|tối đa|nhiều nhất|ít hơn|nhỏ hơn|thấp hơn|ngót|ngót nghét|' +
    'nearly|almost|under|less than|fewer than|at most|not more than|no more than|≤|<',
  about:
    'khoảng|xấp xỉ|ước|ước tính|ước khoảng|chừng|cỡ|tầm|trên dưới|about|around|approximately|roughly|≈|~',
};
const bounds = Object.entries(boundWords) as [Exclude<Qualifier, 'exact'>, string][];
const before = bounds.map(
  ([bound, words]) =>
    [bound, new RegExp(`(?<!\\p{L})(?:${words})(?:\\s+(?:là|có|đạt|được))?\\s*$`, 'iu')] as const,
);
/** "không dưới 80" is not "dưới 80": the longest word counts. */
const matchLength = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

const english =
  /(?<!\p{L})(?:percent|per cent|people|models|respondents|citizens|communes|units|points|million|thousand|the|of|and|was|with|more than|over|nearly|about|at least)(?!\p{L})/iu;
const vietnamese = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹ]/iu;
/** Groups of three behind a space or an apostrophe are those of one number: "1 234 mô hình". */
const grouped = /(?<![\p{L}\p{N}]|\d[.,\s])[1-9]\d{0,2}(?:[\s'’]\d{3})+(?!\p{N}|[\s'’]\d|[.,]\d+[.,\s]\d)/gu;
/** Not what is among letters and digits: "12O4" and "12O" are no 12, for the O may be a 0; "1..234" is neither 1 nor 234. */
const digits =
  /(?<![\p{L}\p{N}]|\d[.,]{2,3})\d+(?:[.,]\d+)*(?!\d|[.,]+\d|(?!k?m2(?![\p{L}\p{N}]))\p{L}+\d|[OoIl]+(?!\p{L}))/gu;
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:nghìn|ngàn|thousand)(?!\p{L})/iu, 1e3],
  [/^\s*(?:triệu|million)(?!\p{L})/iu, 1e6],
  [/^\s*(?:tỷ|tỉ|billion)(?!\p{L}|\s+lệ)/iu, 1e9],
];
const interval = /khoảng\s+\d[\d.,]*\s*%?\s*(?:-|–|đến|tới)\s*\d/iu;

/** The numbers of a printed form: "hơn 1.100" → 1100, "36/42" → 36 and 42, "9.000 m2" → 9000, "mười hai mô hình" → 12. */
export const readPrintedNumbers = (printed: string): number[] =>
  readPrinted(printed).map(({ value }) => value);

/** The numbers of a printed form, each with what the words beside it say. Number words count only where there are no digits. */
export function readPrinted(printed: string): PrintedNumber[] {
  const text = printed.normalize('NFC').replaceAll(grouped, (number) => number.replaceAll(/\D/gu, ''));
  const tokens = [...text.matchAll(digits)];
  const found = tokens.length > 0 ? tokens : numberPhrases(text);
  const ends = [...found.slice(1).map(({ index }) => index), text.length];
  return found.flatMap(({ 0: token, index }, position) => {
    const after = text.slice(index + token.length, ends[position]);
    const values = tokens.length > 0 ? readDigits(token, text) : numbersInWords(token);
    const bound = boundOf(text, text.slice(0, index), after, text.slice(index + token.length));
    const squareMetres = squareMetresIn(after);
    const measured = squareMetres === undefined ? {} : { squareMetres };
    return values.map((value) => ({ value: scaled(value, after), bound, ...measured }));
  });
}

/** Vietnamese groups by dots and writes decimals after a comma; English text does the opposite. What is grouped oddly is no number. */
function readDigits(token: string, text: string): readonly number[] {
  const isEnglish = english.test(text) && !vietnamese.test(text);
  if (isEnglish || /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(token))
    return decimal(token, ',', '.');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(token)) return decimal(token, '.', ',');
  return /^\d+\.\d+$/.test(token) ? decimal(token, ',', '.') : [];
}

function decimal(token: string, group: string, point: string): readonly number[] {
  const value = Number(token.replaceAll(group, '').replace(point, '.'));
  return Number.isNaN(value) ? [] : [value];
}

function scaled(value: number, after: string): number {
  const scale = scales.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/** `after` goes on to the next number, `rest` to the end. */
function boundOf(text: string, head: string, after: string, rest: string): Qualifier | undefined {
  if (interval.test(text)) return undefined;
  if (/trở lên/iu.test(after) || /^\s?\+(?!\s?\d)/u.test(rest)) return 'at-least';
  if (/trở xuống/iu.test(after)) return 'at-most';
  const bound = boundBefore(head);
  return bound === 'exact' && /\(ước(?: tính| đạt)?\)/iu.test(after) ? 'about' : bound;
}

/** What words alone say of a number that they stand before: "hơn", "không quá"; nothing where it is less or more than such words. */
export function boundNamed(text: string): Exclude<Qualifier, 'exact'> | undefined {
  const words = text.normalize('NFC').trim();
  if (words === '') return undefined;
  return before.find(([, pattern]) => matchLength(pattern, words) === words.length)?.[0];
}

function boundBefore(head: string): Qualifier {
  const outOf = /\d\s+trên\s+$/iu.test(head);
  const [best] = before
    .map(([bound, pattern]) => ({ bound, length: matchLength(pattern, head) }))
    .sort((a, b) => b.length - a.length);
  return best === undefined || best.length === 0 || outOf ? 'exact' : best.bound;
}
