import type { Break } from '../figures/tables.ts';
import { parsePeriod } from '../values/period.ts';

/** A point of a line stands for one whole year; a span is never a point. */
export interface YearPoint {
  readonly year: number;
}

/** The year a break begins: values of that year are already measured the new way. */
export function breakYear({ at }: Pick<Break, 'at'>): number {
  const start = parsePeriod(at)?.start;
  if (start === undefined)
    throw new Error(`A break needs a year to begin in, and "${at}" has none; write for example 2022.`);
  return Number(start.slice(0, 4));
}

/** Years of the breaks of one indicator, earliest first. */
export const breakYears = (indicator: string, breaks: readonly Break[]): readonly number[] =>
  breaks
    .filter((row) => row.indicator === indicator)
    .map(breakYear)
    .sort((a, b) => a - b);

function splitBetween<P>(
  points: readonly P[],
  isApart: (before: P, after: P) => boolean,
): readonly (readonly P[])[] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || isApart(before, point)) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

/** Runs of a series, sorted by year, that have no break inside. `years`: from `breakYears`. */
export function splitAtBreaks<P extends YearPoint>(
  points: readonly P[],
  years: readonly number[],
): readonly (readonly P[])[] {
  return splitBetween(points, (before, after) =>
    years.some((year) => before.year < year && year <= after.year),
  );
}

/** Runs that a line may join: consecutive years only (a gap is a gap), and no break inside. */
export function segments<P extends YearPoint>(
  points: readonly P[],
  years: readonly number[],
): readonly (readonly P[])[] {
  return splitAtBreaks(points, years).flatMap((run) =>
    splitBetween(run, (before, after) => after.year !== before.year + 1),
  );
}
