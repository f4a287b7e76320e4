import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Figure } from '../figures/figure.ts';
import { ratio } from './bounds.ts';
import type { Harmonised } from './harmonise.ts';
import { isObserved } from './missing.ts';
import type { Partition } from './partitions.ts';

/**
 * The share of every harmonised field in a total that a source divides by field, in per cent, computed from the parts given to the field
 * and the total; and the share of what the source divides among no field (its field is blank, and its id says `remainder`).
 */
export function harmonisedShares(
  { total, parts }: Partition,
  { fields }: Harmonised,
  rest: Derived | undefined,
  source: string,
): readonly Derived[] {
  if (total === undefined) return [];
  const figures = new Map(parts.map((part) => [part.id, part]));
  const ofFields = fields.flatMap(({ field, share, from }) => {
    if (!isObserved(share)) return [];
    const given = from.flatMap((id) => figures.get(id) ?? []);
    return derivedOf({
      method: 'harmonised-share',
      of: { ...total, field },
      quantity: share.figure,
      unit: 'percent',
      from: [...given, total],
      source,
    });
  });
  return [...ofFields, ...shareOfRest(total, rest, source)];
}

function shareOfRest(total: Figure, rest: Derived | undefined, source: string): readonly Derived[] {
  const quantity = rest && ratio(rest, total, 100);
  if (rest === undefined || quantity === undefined) return [];
  return [
    derivedOf({
      method: 'share',
      by: 'remainder',
      of: total,
      quantity,
      unit: 'percent',
      from: [rest, total],
      source,
    }),
  ];
}
