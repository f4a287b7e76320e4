import { derivedOf } from '../figures/derived-id.ts';
import type { Derived, Figure } from '../figures/figure.ts';
import type { Indicator } from '../figures/tables.ts';
import { unitOf } from '../schema/units.ts';
import { sum } from './bounds.ts';
import { isAdditive, isExhaustive, partitionsBy, type PartDimension, type Partition } from './partitions.ts';

/** Origin before subject: the printed cells are then summed to collectives and individuals, and those to the whole. */
const order: readonly PartDimension[] = ['origin', 'subject'];

/**
 * Totals that a source did not print though it printed every part: recognised collective = 49 maintained + 69 new.
 * Only of additive counts, and only along a closed list, where "every part" can be known.
 * `figures`: those of one source, one a cell.
 */
export function sumsOfParts(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  source: string,
): readonly Derived[] {
  return order.reduce<readonly Derived[]>((sums, by) => {
    const found = partitionsBy(by, [...figures, ...sums]).filter(isSummable(indicators));
    return [...sums, ...found.flatMap((partition) => sumOf(partition, source) ?? [])];
  }, []);
}

const isSummable =
  (indicators: ReadonlyMap<string, Indicator>) =>
  (partition: Partition): boolean => {
    const [part] = partition.parts;
    const isCount = part !== undefined && unitOf(part.unit).count;
    return (
      isCount && partition.total === undefined && isExhaustive(partition) && isAdditive(partition, indicators)
    );
  };

function sumOf({ by, parts }: Partition, source: string): Derived | undefined {
  const [part] = parts;
  const quantity = sum(parts);
  if (part === undefined || quantity === undefined) return undefined;
  return derivedOf({
    method: 'sum',
    by,
    of: { ...part, [by]: '' },
    quantity,
    unit: part.unit,
    from: parts,
    source,
  });
}
