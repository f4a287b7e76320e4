import type { Observation } from '../../record/types.ts';
import { areaOf, type Context } from '../context.ts';
import { groups } from '../figures.ts';
import { spanOf } from '../spans.ts';

/** Panels of one indicator, basis and level share the end of their axis: these may be compared. */
export interface Top {
  readonly max: number;
  readonly panels: number;
}
export const scaleKey = (context: Context, { area, indicator, basis }: Observation): string =>
  [indicator, basis, areaOf(context, area).level].join('|');

export function topsOf(context: Context, counts: readonly Observation[]): ReadonlyMap<string, Top> {
  const sets = groups(counts, (count) => scaleKey(context, count));
  return new Map(
    sets.map((set) => {
      const heights = set.map((count) => spanOf(context, count).height.value);
      const panels = new Set(set.map(({ area }) => area)).size;
      return [scaleKey(context, set[0]), { max: Math.max(...heights), panels }];
    }),
  );
}
