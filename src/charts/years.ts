import type { Figure } from '../record/types.ts';
import { segments } from '../rules/breaks.ts';
import { parsePeriod } from '../values/period.ts';
import type { LinePanel, LinePoint } from './chart.ts';
import { endOf, type Context } from './context.ts';

const yearOf = (period: string): number => Number(endOf(period).slice(0, 4));

/** The years that a set of figures covers, and on to the next break of their series, so that the reader sees where it ends. */
export function yearsFrom({ reference }: Context, figures: readonly Figure[]): [number, number] {
  const years = figures.map(({ period }) => yearOf(period)).filter((year) => year > 0);
  const breaks = reference.breaks.filter(({ indicator }) => figures.some((figure) => figure.indicator === indicator)).map(({ at }) => yearOf(at));
  return [Math.min(...years), Math.max(...years, ...breaks)];
}

/** The breaks of an indicator inside the years drawn. */
export function breakMarks({ reference, words }: Context, indicator: string, [from, to]: readonly [number, number]): LinePanel['breaks'] {
  return reference.breaks
    .filter((each) => each.indicator === indicator)
    .map(({ at }) => ({ year: yearOf(at), label: `${parsePeriod(at)?.text ?? at}: ${words.charts.satisfaction.break}` }))
    .filter(({ year }) => year > from && year <= to);
}

/** Runs of points that a line may join: consecutive years with no break between them. */
export const linesOf = ({ reference }: Context, points: readonly LinePoint[], indicator: string): readonly (readonly LinePoint[])[] =>
  segments(points, reference.breaks.filter((each) => each.indicator === indicator).map(({ at }) => yearOf(at)));
