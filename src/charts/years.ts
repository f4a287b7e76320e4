import type { Figure } from '../record/types.ts';
import { breakYears, segments } from '../rules/breaks.ts';
import type { LinePanel, LinePoint } from './chart.ts';
import { endOf, type Context } from './context.ts';

/** The years that a set of figures covers, and on to the next break of their series, so that the reader sees where it ends. */
export function yearsFrom({ reference }: Context, figures: readonly Figure[]): [number, number] {
  const years = figures.map(({ period }) => Number(endOf(period).slice(0, 4))).filter((year) => year > 0);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const breaks = indicators.flatMap((indicator) => breakYears(indicator, reference.breaks));
  return [Math.min(...years), Math.max(...years, ...breaks)];
}

/** The breaks of an indicator inside the years drawn. */
export function breakMarks(
  { reference, words }: Context,
  indicator: string,
  [from, to]: readonly [number, number],
): LinePanel['breaks'] {
  return breakYears(indicator, reference.breaks)
    .filter((year) => year > from && year <= to)
    .map((year) => ({ year, label: `${String(year)}: ${words.charts.satisfaction.break}` }));
}

/** Runs of points that a line may join: consecutive years with no break between them. */
export const linesOf = (
  { reference }: Context,
  points: readonly LinePoint[],
  indicator: string,
): readonly (readonly LinePoint[])[] => segments(points, breakYears(indicator, reference.breaks));
