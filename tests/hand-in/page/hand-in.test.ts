import { expect, test } from 'vitest';
import {
  answersOf,
  nothingYet,
  withAnswer,
  withFiles,
  withoutRepair,
  withRepairs,
} from '../../../src/hand-in/page/hand-in.ts';
import { cellId, type Question } from '../../../src/hand-in/incoming.ts';
import type { ReadFile } from '../../../src/hand-in/read/sheet.ts';
import { problemAt } from './problems.ts';

const read = (file: string): ReadFile => ({ file, sheets: [], understood: [], problems: [] });
const both = withFiles(nothingYet, [read('so-lieu.csv'), read('nguon.csv')]);
const cell = problemAt('so-lieu.csv', 'D7');
const id = cellId(cell.place);
const question: Question = {
  id: 'so-lieu.csv value',
  place: cell.place,
  question: { vi: 'Số nào?', en: 'Which number?' },
  choices: [{ id: 'plain', text: { vi: '1,234', en: '1.234' } }],
};

test('repairs and answers are what the checks are given', () => {
  const decided = withAnswer(withRepairs(both, [cell], '1234'), question, 'plain');
  expect(answersOf(decided)).toEqual({
    cells: new Map([[id, '1234']]),
    questions: new Map([[question.id, 'plain']]),
  });
});

test('a repair that is undone leaves nothing, and one that is made again keeps the fault of the file', () => {
  const once = withRepairs(both, [cell], '1.2');
  const again = withRepairs(once, [{ ...cell, code: 'out-of-range', value: '1.2' }], '1234');
  expect(again.repairs.get(id)).toEqual({ problem: cell, text: '1234' });
  expect(withoutRepair(again, id).repairs.size).toBe(0);
});

test('a file that comes again replaces the last one and voids what was decided about it, and about nothing else', () => {
  const other = problemAt('nguon.csv', 'B2');
  const decided = withAnswer(withRepairs(both, [cell, other], 'x'), question, 'plain');
  const again = withFiles(decided, [read('so-lieu.csv')]);
  expect(again.files.map(({ file }) => file)).toEqual(['nguon.csv', 'so-lieu.csv']);
  expect([...again.repairs.keys()]).toEqual([cellId(other.place)]);
  expect(again.answered.size).toBe(0);
});
