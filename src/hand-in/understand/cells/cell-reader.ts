import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/wording.ts';
import { cleanText } from '../../../core/values/clean.ts';
import type { Kind } from '../work.ts';
import { legacyIn } from './legacy.ts';
import type { CellReader, Reading } from './reading.ts';

/** How a column reads what a spreadsheet says a cell is. What it says nothing of is read in the usual way. */
export interface ColumnReader {
  readonly text: (text: string) => Reading;
  /** Digits with a dot before decimals. */
  readonly number?: (text: string) => Reading;
  /** Such digits with a percent sign. */
  readonly percent?: (text: string) => Reading;
  /** An ISO day. */
  readonly date?: (text: string) => Reading;
  /** A repair that was accepted, written as the record has it. */
  readonly repaired?: (text: string) => Reading;
}

/** Reads any cell of a column: texts cleaned, numbers among words as Vietnamese documents write them, and nothing guessed at. */
export function cellReader(reader: ColumnReader): CellReader {
  const number = reader.number ?? ((text) => numberAsText(text, reader.text));
  const percent = reader.percent ?? ((text) => percentAsText(text, reader.text));
  const date = reader.date ?? ((text) => ({ text, found: mangled }));
  const ways: Readonly<Record<Kind, (text: string) => Reading>> = {
    text: (text) => cleaned(text, reader.text),
    repaired: (text) => cleaned(text, reader.repaired ?? reader.text),
    number,
    percent,
    date,
    formula: (text) => formula(text, { text: reader.text, number, percent, date }),
    'formula-text': (text) => withTold(cleaned(text, reader.text), 'formula'),
    boolean: (text) => ({ text, found: truth }),
    error: (text) => ({ text, found: broken }),
  };
  return (text, kind) => (text === '' && kind !== 'formula' ? { text } : ways[kind](text));
}

/** 1.234 in a column of words: "1.234" of a document that a spreadsheet of another country took for a number, or "1,234"? */
function numberAsText(text: string, read: (text: string) => Reading): Reading {
  const vietnamese = text.replace('.', ',');
  const typed = /^([1-9]\d{0,2})\.(\d{3})0$/.exec(text);
  return typed === null
    ? withTold(read(vietnamese), 'number-as-text')
    : {
        text,
        found: wordsAsNumber([`${typed[1] ?? ''}.${typed[2] ?? ''}`, `${typed[1] ?? ''},${typed[2] ?? ''}`]),
      };
}

/** 0.8516 shown as a percentage stands in a column of words as a document prints it: "85,16%". */
const percentAsText = (text: string, read: (text: string) => Reading): Reading =>
  withTold(read(text.replace(/(\.\d{3})0%$/, '$1%').replace('.', ',')), 'number-as-text');

const withTold = (reading: Reading, ...told: readonly string[]): Reading =>
  told.length === 0 ? reading : { ...reading, told: [...told, ...(reading.told ?? [])] };

function cleaned(text: string, read: (text: string) => Reading): Reading {
  if (failure.test(text)) return { text, found: broken };
  const legacy = legacyIn(text);
  if (legacy !== undefined) return { text, found: legacy };
  const { text: clean, done } = cleanText(text);
  return withTold(clean === '' ? { text: '' } : read(clean), ...done);
}

type Results = Omit<ColumnReader, 'repaired'>;

/** What spreadsheets show where a formula fails, and save in a CSV or as its result. */
const failure = /^\s*#(?:REF!|DIV\/0!|VALUE!|NUM!|NULL!|NAME\?|N\/A|SPILL!|CALC!)\s*$/i;

function formula(text: string, { text: words, number, percent, date }: Required<Results>): Reading {
  if (text === '') return { text, found: noResult };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return withTold(number(text), 'formula');
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return withTold(percent(text), 'formula');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return withTold(date(text), 'formula');
  return withTold(cleaned(text, words), 'formula');
}

const mangled: Finding = findingOf('excel-date', (words) => words.handIn.understand.cellReader.mangled);

const truth: Finding = findingOf('excel-truth', (words) => words.handIn.understand.cellReader.truth);

const broken: Finding = findingOf('excel-error', (words) => words.handIn.understand.cellReader.broken);

const noResult: Finding = findingOf(
  'formula-without-result',
  (words) => words.handIn.understand.cellReader.noResult,
);

const wordsAsNumber = (proposals: readonly string[]): Finding =>
  finding(
    'excel-number',
    inEach((words) => words.handIn.understand.cellReader.wordsAsNumber.problem),
    inEach((words, lang) => words.handIn.understand.cellReader.wordsAsNumber.repair(either(proposals, lang))),
    proposals,
  );
