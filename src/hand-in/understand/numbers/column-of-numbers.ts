import { cleanText } from '../../../core/values/clean.ts';
import { readings } from '../../../core/values/notation.ts';
import { cellReader } from '../cells/cell-reader.ts';
import { remembered, type CellReader } from '../cells/reading.ts';
import type { Answers, Question } from '../../incoming.ts';
import type { ReadLines } from '../lines/read-lines.ts';
import { cellPlace } from '../place.ts';
import { isBlank, kindAt, textAt, type Heading, type Kind } from '../work.ts';
import { decideNotation, numberReader } from './number-column.ts';
import { notationQuestion, questionId } from './question.ts';
import { hasCommas } from './with-commas.ts';

export interface NumberColumn {
  readonly read: CellReader;
  readonly hasCommas: boolean;
  readonly question?: Question;
}

const ofTexts: ReadonlySet<Kind> = new Set(['text', 'formula-text']);

/** A column of numbers of one sheet, read in the notation that all its texts have, or that the officer names. */
export function columnOfNumbers(
  lines: ReadLines,
  { index, text: heading }: Heading,
  answers: Answers,
): NumberColumn {
  const { sheet, headingLine } = lines.form;
  const texts = new Map<string, number>();
  for (const line of lines.rows) {
    const text = textAt(line, index);
    if (isBlank(text) || !ofTexts.has(kindAt(line, index))) continue;
    const clean = cleanText(text).text;
    if (!texts.has(clean) && readings(clean).length > 0) texts.set(clean, line.line);
  }
  const id = questionId(sheet.file, sheet.name, heading);
  const decision = decideNotation(new Set(texts.keys()), answers.questions.get(id));
  const read = remembered(cellReader(numberReader(decision)));
  const column = { read, hasCommas: hasCommas(decision) };
  if (!('asked' in decision)) return column;
  const place = cellPlace(sheet, texts.get(decision.example) ?? headingLine, index, heading);
  return { ...column, question: notationQuestion(id, place, decision.asked, decision.example) };
}
