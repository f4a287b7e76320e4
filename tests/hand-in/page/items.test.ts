import { expect, test } from 'vitest';
import { kindCounts, listed, sliceOf, type Repairs } from '../../../src/hand-in/page/items.ts';
import { everyKind, repairedKind } from '../../../src/hand-in/page/protocol.ts';
import { cellId, type IncomingProblem } from '../../../src/hand-in/incoming.ts';
import { problemAt } from './problems.ts';

const files = ['so-lieu.csv', 'nguon.csv'];
const repaired = (problem: IncomingProblem, text: string): Repairs =>
  new Map([[cellId(problem.place), { problem, text }]]);
const listOf = (problems: readonly IncomingProblem[], repairs: Repairs = new Map()) =>
  listed(files, { problems, moreProblems: [] }, repairs);
const cells = (list: ReturnType<typeof listOf>, kind = everyKind): string[] =>
  sliceOf(list, { kind, from: 0, to: 50 }, 'vi', []).items.map(
    ({ place }) => `${place.file} ${place.cell || place.line}`,
  );
const alikeIn = (list: ReturnType<typeof listOf>): number[] =>
  sliceOf(list, { kind: everyKind, from: 0, to: 50 }, 'vi', []).items.map(({ alike }) => alike);

test('items stand in the order of files, lines and columns, however they were found', () => {
  const found = [
    problemAt('nguon.csv', 'B2'),
    problemAt('so-lieu.csv', 'AA9'),
    problemAt('so-lieu.csv', 'D10'),
    problemAt('so-lieu.csv', 'D9'),
    problemAt('so-lieu.csv', '9'),
  ];
  expect(cells(listOf(found))).toEqual([
    'so-lieu.csv 9',
    'so-lieu.csv D9',
    'so-lieu.csv AA9',
    'so-lieu.csv D10',
    'nguon.csv B2',
  ]);
});

test('what was mended stays where it was, with what was written', () => {
  const mended = problemAt('so-lieu.csv', 'D3');
  const open = [problemAt('so-lieu.csv', 'D2'), problemAt('so-lieu.csv', 'D4')];
  const list = listOf(open, repaired(mended, '1234'));
  const { items, all } = sliceOf(list, { kind: everyKind, from: 0, to: 50 }, 'vi', []);
  expect(items.map(({ place, accepted }) => [place.cell, accepted])).toEqual([
    ['D2', undefined],
    ['D3', '1234'],
    ['D4', undefined],
  ]);
  expect(all).toBe(3);
  expect(cells(list, repairedKind)).toEqual(['so-lieu.csv D3']);
  expect(cells(list, 'ambiguous-number')).toHaveLength(3);
});

test('cells are alike when column, text, fault and proposals are the same', () => {
  const first = problemAt('so-lieu.csv', 'D2');
  const others = [
    problemAt('so-lieu.csv', 'D3'),
    problemAt('so-lieu.csv', 'E3'),
    problemAt('so-lieu.csv', 'D4', { value: '1.235', proposals: ['1235', '1.2350'] }),
    problemAt('so-lieu.csv', 'D5', { code: 'malformed-number' }),
    problemAt('so-lieu.csv', 'D6', { proposals: [] }),
  ];
  expect(alikeIn(listOf([first, ...others]))).toEqual([1, 1, 0, 0, 0, 0]);
  expect(alikeIn(listOf(others, repaired(first, '1234')))).toEqual([1, 0, 0, 0, 0, 0]);
});

test('kinds are counted by what is still open, the most frequent first', () => {
  const list = listOf(
    [
      problemAt('so-lieu.csv', 'D2', { code: 'odd-space' }),
      problemAt('so-lieu.csv', 'D3'),
      problemAt('so-lieu.csv', 'D4'),
    ],
    repaired(problemAt('so-lieu.csv', 'C2', { code: 'unknown-code' }), 'exact'),
  );
  expect(kindCounts(list, 'en').map(({ code, count }) => [code, count])).toEqual([
    ['ambiguous-number', 2],
    ['odd-space', 1],
    ['unknown-code', 0],
  ]);
});

test('of kinds of which not all are listed it is said how many more there are, and they are counted', () => {
  const listedOnes = [problemAt('so-lieu.csv', 'D2'), problemAt('so-lieu.csv', 'D3', { code: 'odd-space' })];
  const moreProblems = [{ code: 'ambiguous-number', count: 1500 }];
  const list = listed(files, { problems: listedOnes, moreProblems }, new Map());
  const slice = (kind: string) => sliceOf(list, { kind, from: 0, to: 50 }, 'vi', []);
  expect(slice(everyKind)).toMatchObject({
    listed: 2,
    all: 1502,
    rest: ['Số hiểu được hai cách: và 1.500 chỗ khác cùng loại, hiện ra khi những chỗ ở trên đã sửa.'],
  });
  expect(slice('odd-space')).toMatchObject({ listed: 1, all: 1, rest: [] });
  expect(slice('ambiguous-number').items.map(({ mayBeMore }) => mayBeMore)).toEqual([true]);
  expect(slice(repairedKind)).toMatchObject({ listed: 0, all: 0, rest: [] });
  expect(kindCounts(list, 'vi').map(({ count }) => count)).toEqual([1501, 1]);
});

test('a slice is what was asked for, and says how many there are', () => {
  const list = listOf(Array.from({ length: 120 }, (_, index) => problemAt('so-lieu.csv', `D${index + 2}`)));
  const { items, all } = sliceOf(list, { kind: everyKind, from: 50, to: 100 }, 'vi', []);
  expect([items.length, items[0]?.place.cell, all]).toEqual([50, 'D52', 120]);
});
