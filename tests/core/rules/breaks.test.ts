import { describe, expect, test } from 'vitest';
import { breakYears, segments, splitAtBreaks } from '../../../src/core/rules/breaks.ts';
import { sipasBreak } from './figures.ts';

const points = (...years: readonly number[]) => years.map((year) => ({ year }));
const yearsOf = (runs: readonly (readonly { readonly year: number }[])[]) =>
  runs.map((run) => run.map(({ year }) => year));

describe('segments', () => {
  test('of no points are none', () => {
    expect(segments([], [2022])).toEqual([]);
  });
  test('leave a gap where a year is missing', () => {
    expect(yearsOf(segments(points(2019, 2020, 2023, 2024), []))).toEqual([
      [2019, 2020],
      [2023, 2024],
    ]);
  });
  test('do not cross a break', () => {
    expect(yearsOf(segments(points(2020, 2021, 2022, 2023), [2022]))).toEqual([
      [2020, 2021],
      [2022, 2023],
    ]);
  });
  test('do not join two points of one year', () => {
    expect(yearsOf(segments(points(2019, 2019), []))).toEqual([[2019], [2019]]);
  });
  test('are whole without gap or break', () => {
    expect(yearsOf(segments(points(2019, 2020), [2019, 2021]))).toEqual([[2019, 2020]]);
  });
});

describe('splitAtBreaks', () => {
  test('keeps gaps, for bars have none', () => {
    expect(yearsOf(splitAtBreaks(points(2017, 2019, 2023), [2022]))).toEqual([[2017, 2019], [2023]]);
  });
  test('splits where the break lies within a gap', () => {
    expect(yearsOf(splitAtBreaks(points(2019, 2023), [2022]))).toEqual([[2019], [2023]]);
  });
});

describe('breakYears', () => {
  test('are those of the indicator, earliest first', () => {
    const early = { ...sipasBreak, at: '2017-10' };
    const other = { ...sipasBreak, indicator: 'papi', at: '2018' };
    expect(breakYears('satisfaction-sipas', [sipasBreak, other, early])).toEqual([2017, 2022]);
  });
  test('need a year to begin in', () => {
    expect(() => breakYears('satisfaction-sipas', [{ ...sipasBreak, at: '../2022' }])).toThrow(
      'A break needs a year to begin in, and "../2022" has none; write for example 2022.',
    );
  });
});
