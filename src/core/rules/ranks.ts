import { cellKey } from '../figures/cell-key.ts';
import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Figure } from '../figures/figure.ts';
import { sum } from './bounds.ts';

const changeSuffix = '-rank-change';

/** Two whole years and nothing else: a change of rank runs from one year's ranking to another's. */
const twoYears = /^(\d{4})\/(\d{4})$/;

/**
 * Earlier ranks that follow from a printed rank and a printed change: 32nd in 2019, up 10 places since 2018, so 42nd in 2018.
 * From `X-rank` and `X-rank-change` (places gained); a rank that is printed is not derived. `figures`: one a cell.
 */
export function ranksFromChanges(figures: readonly Figure[]): readonly Derived[] {
  const cells = new Map(figures.map((figure) => [cellKey(figure), figure]));
  return figures.flatMap((change) => earlierRank(change, cells) ?? []);
}

function earlierRank(change: Figure, cells: ReadonlyMap<string, Figure>): Derived | undefined {
  const [, start, end] = twoYears.exec(change.period) ?? [];
  if (start === undefined || end === undefined || !change.indicator.endsWith(changeSuffix)) return undefined;
  const of = { ...change, indicator: change.indicator.slice(0, -'-change'.length), period: start };
  const rank = cells.get(cellKey({ ...of, period: end }));
  if (rank === undefined || cells.has(cellKey(of))) return undefined;
  const quantity = sum([rank, change]);
  if (quantity === undefined || quantity.value < 1) return undefined;
  return derivedOf({
    method: 'rank-from-change',
    by: `from-${end}`,
    of,
    quantity,
    unit: rank.unit,
    from: [rank, change],
  });
}
