import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Figure } from '../figures/figure.ts';
import type { Discrepancy } from '../figures/built-record.ts';
import { unitOf } from '../schema/units.ts';
import { isSurelyGreater, ratio } from './bounds.ts';
import { isExhaustive, type Partition } from './partitions.ts';
import { remainder, type Remainder } from './parts.ts';

/** What parts against their total yield: each part's share in per cent, what is left over, or that they do not agree. */
export interface PartsAgainstTotal {
  readonly derived: readonly Derived[];
  readonly discrepancy: Discrepancy | undefined;
}

const nothing: PartsAgainstTotal = { derived: [], discrepancy: undefined };

/**
 * Of counts only; parts without a total yield nothing. Only parts of an additive indicator are added up: the others may overlap, so each
 * is held against the total alone and nothing is left over. A share of a total that its parts contradict is not computed.
 */
export function partsAgainstTotal(
  partition: Partition,
  isAdditive: boolean,
  source: string,
): PartsAgainstTotal {
  const { total, parts } = partition;
  if (total === undefined || !unitOf(total.unit).count) return nothing;
  const judged = isAdditive ? parts : parts.filter((part) => isSurelyGreater(part, total)).slice(0, 1);
  const rest = judged.length === 0 ? none : remainder(total, judged, isExhaustive(partition));
  if (rest.state === 'contradiction')
    return { derived: [], discrepancy: differing(total, judged, rest.computed.value) };
  return {
    derived: [...sharesIn(total, partition, source), ...leftOver(total, partition, rest, source)],
    discrepancy: undefined,
  };
}

const none: Remainder = { state: 'unknown', missing: 'not-broken-down' };

const sharesIn = (total: Figure, { by, parts }: Partition, source: string): readonly Derived[] =>
  parts.flatMap((part) => {
    const quantity = ratio(part, total, 100);
    if (quantity === undefined) return [];
    return derivedOf({
      method: 'share',
      by,
      of: part,
      quantity,
      unit: 'percent',
      from: [part, total],
      source,
    });
  });

function leftOver(
  total: Figure,
  { by, parts }: Partition,
  rest: Remainder,
  source: string,
): readonly Derived[] {
  if (rest.state !== 'undivided') return [];
  const { quantity } = rest;
  return [
    derivedOf({
      method: 'remainder',
      by,
      of: total,
      quantity,
      unit: total.unit,
      from: [total, ...parts],
      source,
    }),
  ];
}

const differing = (total: Figure, parts: readonly Figure[], computed: number): Discrepancy => ({
  kind: 'parts-differ-from-total',
  at: total.id,
  printed: total.value,
  computed,
  from: parts.map(({ id }) => id),
});
