import { inEach, inEachOf } from '../../../core/words/localized.ts';
import type { Localized } from '../../../core/words/lang.ts';
import { readNumber, type Notation } from '../../../core/values/notation.ts';
import type { Place, Question } from '../../incoming.ts';
import { singleNumber } from './single-number.ts';

/** Names a question for good: it is about one column of one sheet. */
export const questionId = (file: string, sheet: string, column: string): string =>
  [file, sheet, column].join('\u001f');

/** Asks which of several notations a column has, by what one of its cells would be. */
export const notationQuestion = (
  id: string,
  place: Place,
  notations: readonly Notation[],
  example: string,
): Question => ({
  id,
  place,
  question: inEach((words) =>
    words.handIn.understand.question.notationQuestion.question(place.heading, example),
  ),
  choices: notations.map((notation) => ({ id: notation, text: choice(notation, example) })),
});

function choice(notation: Notation, example: string): Localized {
  const value = readNumber(example, notation) ?? 0;
  return inEach((words, lang) =>
    words.handIn.understand.question.choice(notations[notation][lang], example, singleNumber(value, lang)),
  );
}

const notations: Readonly<Record<Notation, Localized>> = inEachOf(
  (words) => words.handIn.understand.question.words,
);
