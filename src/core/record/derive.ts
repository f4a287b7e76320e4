import { harmoniserOf } from '../rules/harmonise.ts';
import { harmonisedShares } from '../rules/harmonised-shares.ts';
import { perYear } from '../rules/per-year.ts';
import { isAdditive, partDimensions, partitionsBy } from '../rules/partitions.ts';
import { resolverOf } from '../rules/conflicts.ts';
import { originalsOf } from '../rules/independent-sources.ts';
import { misprintedRates, ratiosFor } from '../rules/recognition.ts';
import { ranksFromChanges } from '../rules/ranks.ts';
import { partsAgainstTotal } from '../rules/shares.ts';
import { sumsOfParts } from '../rules/sums.ts';
import { unitOf } from '../schema/units.ts';
import { cellKey, groupBy } from '../figures/cell-key.ts';
import type { Derived, Figure, Observation } from '../figures/figure.ts';
import type { Discrepancy } from '../figures/built-record.ts';
import type { Indicator, Reference } from '../figures/tables.ts';

export interface Derivation {
  readonly derived: readonly Derived[];
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Everything that follows from one province's printed figures, sorted by id.
 * Parts and totals meet within one source (copies count as their original); rates and ranks are computed from the figure that stands
 * for its cell, and where sources disagree unchosen, from none. Linear in the number of rows.
 */
export function derive(observations: readonly Observation[], reference: Reference): Derivation {
  const indicators = new Map(reference.indicators.map((row) => [row.indicator, row]));
  const harmonise = harmoniserOf(reference);
  const within = bySource(observations, reference).map(([source, own]) =>
    withinSource(own, source, indicators, reference, harmonise),
  );
  const standing = figuresThatStand(observations, within, reference);
  return {
    derived: [
      ...within.flatMap(({ sums, derived }) => [...sums, ...derived]),
      ...ratiosFor(standing, reference.indicators),
      ...ranksFromChanges(standing),
    ].sort(by(({ id }) => id)),
    discrepancies: within.flatMap(({ discrepancies }) => discrepancies).sort(by(({ at }) => at)),
  };
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));

/** Each original source with its own figures, one a cell; a copy adds only the cells that its original lacks. */
function bySource(
  observations: readonly Observation[],
  reference: Reference,
): readonly (readonly [string, readonly Observation[]])[] {
  const original = originalsOf(reference.sources);
  const groups = groupBy(observations, ({ source }) => original(source));
  return [...groups].map(([source, group]) => {
    const own = group.filter((observation) => observation.source === source);
    const copied = group.filter((observation) => observation.source !== source);
    const cells = groupBy([...own, ...copied], cellKey);
    return [source, [...cells.values()].flatMap(([first]) => first ?? [])];
  });
}

type Harmonise = ReturnType<typeof harmoniserOf>;

interface WithinSource extends Derivation {
  readonly source: string;
  readonly sums: readonly Derived[];
}

function withinSource(
  own: readonly Observation[],
  source: string,
  indicators: ReadonlyMap<string, Indicator>,
  reference: Reference,
  harmonise: Harmonise,
): WithinSource {
  const sums = sumsOfParts(own, indicators, source);
  const figures = [...own, ...sums];
  const checked = partDimensions.flatMap((dimension) =>
    partitionsBy(dimension, figures).map((partition) =>
      partsAgainstTotal(partition, isAdditive(partition, indicators), source),
    ),
  );
  const shares = checked.flatMap(({ derived }) => derived);
  return {
    source,
    sums,
    derived: [
      ...shares,
      ...harmonised(figures, shares, source, harmonise),
      ...own.filter(isAveraged(indicators)).flatMap((observation) => perYear(observation, source) ?? []),
    ],
    discrepancies: [
      ...checked.flatMap(({ discrepancy }) => discrepancy ?? []),
      ...misprintedRates(own, reference.indicators),
    ],
  };
}

/** Shares of the harmonised fields, of counts that the source divides by field alone. */
function harmonised(
  figures: readonly Figure[],
  derived: readonly Derived[],
  source: string,
  harmonise: Harmonise,
): readonly Derived[] {
  const rests = new Map(
    derived.filter(({ method }) => method === 'remainder').map((rest) => [rest.from.join(), rest]),
  );
  return partitionsBy('field', figures)
    .filter(
      ({ total }) =>
        total !== undefined && unitOf(total.unit).count && total.subject + total.origin + total.bloc === '',
    )
    .flatMap((partition) => {
      const { total, parts } = partition;
      const rest = rests.get([total, ...parts].map((figure) => figure?.id).join());
      return harmonisedShares(partition, harmonise(total, parts), rest, source);
    });
}

/** Only what adds up over years has an average of them: awards of a closing ceremony have not. */
const isAveraged =
  (indicators: ReadonlyMap<string, Indicator>) =>
  ({ indicator }: Observation): boolean =>
    indicators.get(indicator)?.additive === 'yes';

/** One figure a cell: the printed one that was chosen, else the sum of printed parts. */
function figuresThatStand(
  observations: readonly Observation[],
  within: readonly WithinSource[],
  reference: Reference,
): readonly Figure[] {
  const resolve = resolverOf(reference);
  const sums = within.flatMap((part) => part.sums.map((sum) => ({ ...sum, source: part.source })));
  const printed = groupBy(observations, cellKey);
  const summed = [...groupBy(sums, cellKey)].filter(([cell]) => !printed.has(cell));
  return [
    ...[...printed.values()].flatMap((cell) => resolve(cell).chosen ?? []),
    ...summed.flatMap(([, cell]) => resolve(cell).chosen ?? []),
  ];
}
