import type { Named } from '../../../core/schema/code-lists.ts';
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
  question: {
    vi: `Cột “${place.heading}” viết số theo cách nào? “${example}” có thể hiểu là các số khác nhau.`,
    en: `How does the column “${place.heading}” write numbers? “${example}” may be several numbers.`,
  },
  choices: notations.map((notation) => ({ id: notation, text: choice(notation, example) })),
});

function choice(notation: Notation, example: string): Named {
  const value = readNumber(example, notation) ?? 0;
  const [marks, marksEn] = words[notation];
  return {
    vi: `${marks}: “${example}” là ${singleNumber(value, 'vi')}`,
    en: `${marksEn}: “${example}” is ${singleNumber(value, 'en')}`,
  };
}

const words: Readonly<Record<Notation, readonly [vi: string, en: string]>> = {
  vietnamese: [
    'Kiểu Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy thập phân',
    'As in Viet Nam, dots between thousands and a decimal comma',
  ],
  english: [
    'Kiểu Anh, dấu phẩy ngăn hàng nghìn, dấu chấm thập phân',
    'As in English, commas between thousands and a decimal point',
  ],
  plain: ['Không ngăn hàng nghìn, dấu chấm thập phân', 'No marks between thousands, a decimal point'],
};
