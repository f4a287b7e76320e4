import { inEach } from '../../../core/words/localized.ts';
import { numberFinding } from '../../../core/checks/number.ts';
import type { Localized } from '../../../core/words/lang.ts';
import { formatPlain } from '../../../core/values/format-number.ts';
import { notations, readings, readNumber, type Notation } from '../../../core/values/notation.ts';
import type { ColumnReader } from '../cells/cell-reader.ts';
import type { Reading } from '../cells/reading.ts';
import { mixed } from './findings.ts';

/** How a column of numbers is read: in one notation, or cell by cell where it holds several, or not before the officer says which. */
export type Decision =
  | { readonly notation: Notation }
  | { readonly mostly: Notation | undefined }
  | { readonly asked: readonly Notation[]; readonly example: string };

/** Evidence comes from the texts of the column alone. Notations that give the same numbers are one. */
export function decideNotation(texts: ReadonlySet<string>, answer: string | undefined): Decision {
  const readable = [...texts].filter((text) => readings(text).length > 0);
  const fitting = notations.filter((notation) =>
    readable.every((text) => readNumber(text, notation) !== undefined),
  );
  if (fitting.length === 0) return { mostly: mostUsed(readable) };
  const distinct = fitting.filter(
    (notation, at) => !fitting.slice(0, at).some((earlier) => isSame(earlier, notation, readable)),
  );
  const [only] = distinct;
  const chosen = distinct.length === 1 ? only : distinct.find((notation) => notation === answer);
  if (chosen !== undefined) return { notation: chosen };
  return { asked: distinct, example: readable.find((text) => readings(text).length > 1) ?? '' };
}

const isSame = (a: Notation, b: Notation, texts: readonly string[]): boolean =>
  texts.every((text) => readNumber(text, a) === readNumber(text, b));

/** Where a column holds several notations: the one that reads more of its texts. All that is plain is English too. */
function mostUsed(texts: readonly string[]): Notation | undefined {
  const reads = (notation: Notation): number =>
    texts.filter((text) => readNumber(text, notation) !== undefined).length;
  const [vietnamese, english] = [reads('vietnamese'), reads('english')];
  if (vietnamese === english) return undefined;
  return vietnamese > english ? 'vietnamese' : 'english';
}

/** What the spreadsheet held as a number is certain, and a repair has nothing between thousands. */
export const numberReader = (decision: Decision): ColumnReader => ({
  text: (text) => readText(text, decision),
  number: plainly,
  percent: (text) => refused(text),
  repaired: (text) => ({ text: text.replace(',', '.') }),
});

function plainly(text: string): Reading {
  const value = readNumber(text, 'plain');
  return value === undefined ? refused(text) : { text: formatPlain(value) };
}

function readText(text: string, decision: Decision): Reading {
  if (readings(text).length === 0) return refused(text);
  if ('asked' in decision) return { text, isAsked: true };
  return 'notation' in decision ? inNotation(text, decision.notation) : alone(text, decision.mostly);
}

function inNotation(text: string, notation: Notation): Reading {
  const value = readNumber(text, notation);
  if (value === undefined) return refused(text);
  const plain = formatPlain(value);
  return plain === text ? { text } : { text: plain, told: [`number-${notation}`] };
}

/** In a column of several notations a text counts that is one number in all of them, or only in the usual one. */
function alone(text: string, mostly: Notation | undefined): Reading {
  const [only, ...others] = readings(text);
  const isUsual = mostly !== undefined && readNumber(text, mostly) !== undefined;
  const isCertain = isUsual || notations.every((notation) => readNumber(text, notation) !== undefined);
  return only !== undefined && others.length === 0 && isCertain
    ? { text: formatPlain(only) }
    : refused(text, mostly);
}

const refused = (text: string, mostly?: Notation): Reading => {
  const numbers = readings(text).map(formatPlain);
  const found =
    numbers.length > 0 ? mixed(text, numbers, mostly === 'vietnamese' ? comma : dot) : numberFinding(text);
  return found === undefined ? { text } : { text, found };
};

const comma: Localized = inEach((words) => words.handIn.understand.numberColumn.comma);
const dot: Localized = inEach((words) => words.handIn.understand.numberColumn.dot);
