import { expect, test } from 'vitest';
import type { Row } from '../../../src/core/figures/rows.ts';
import { deckProblems } from '../../../src/slides/deck/check.ts';
import { record } from '../../core/charts/fixture.ts';

const figure = record.provinces.find(({ province }) => province === 'bac-kan')?.observations[0]?.id ?? '';
const rowOf = (deck: string, chart: string, figures = ''): Row => ({
  file: 'slides.csv',
  line: 2,
  cells: { deck, order: '1', chart, figures, say: 'Nói', say_en: 'Say' },
});
const problemsOf = (row: Row) =>
  deckProblems([row], record).map(({ line, column, code, repair }) => [line, column, code, repair.vi]);

test('charts and figures that are made may be shown', () => {
  expect(problemsOf(rowOf('so-sanh', 'linh-vuc'))).toEqual([]);
  expect(problemsOf(rowOf('so-sanh', 'linh-vuc-bac-kan'))).toEqual([]);
  expect(problemsOf(rowOf('bac-kan', 'linh-vuc-bac-kan'))).toEqual([]);
  expect(problemsOf(rowOf('bac-kan', '', figure))).toEqual([]);
});

test('one that is not made is named, with what was probably meant', () => {
  expect(problemsOf(rowOf('bac-kan', 'linh-vuc-bac-kann'))).toEqual([
    [2, 'chart', 'unknown-chart', 'Có phải ý bạn là linh-vuc-bac-kan?'],
  ]);
  expect(problemsOf(rowOf('bac-kan', '', `${figure}x ${figure}`))).toEqual([
    [2, 'figures', 'unknown-figure', `Có phải ý bạn là ${figure}?`],
  ]);
});

test('a province shows what is its own', () => {
  expect(problemsOf(rowOf('cao-bang', 'linh-vuc-bac-kan')).map(([, , code]) => code)).toEqual([
    'unknown-chart',
  ]);
  expect(problemsOf(rowOf('cao-bang', '', figure)).map(([, , code]) => code)).toEqual(['unknown-figure']);
});
