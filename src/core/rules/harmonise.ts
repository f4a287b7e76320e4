import { groupBy } from '../figures/cell-key.ts';
import type { Field, Reference } from '../figures/tables.ts';
import type { Figure } from '../figures/figure.ts';
import type { Match } from '../schema/code-lists.ts';
import type { Quantity } from '../values/quantity.ts';
import { orMore, ratio, sum } from './bounds.ts';
import { crosswalkOf, mapped, type Crosswalk, type MappedPart } from './crosswalk.ts';
import { isObserved, unlessApart, type Observed } from './missing.ts';
import { remainder, type Remainder } from './parts.ts';

/** What a source's own parts say of one harmonised field. */
export interface HarmonisedField {
  readonly field: string;
  readonly quantity: Observed<Quantity>;
  /** Per cent of the total. */
  readonly share: Observed<Quantity>;
  /** Ids of the parts that were added. */
  readonly from: readonly string[];
  /** Every label that leads to the field, also one too broad to be given to it. */
  readonly matches: readonly { readonly label: string; readonly match: Match }[];
}

/** Parts given to no field: the label covers more than the field, or the crosswalk does not know it. */
export interface Ungiven {
  readonly reason: 'label-is-broader' | 'label-is-unmapped';
  readonly figure: Figure;
}

export interface Harmonised {
  /** In the order of `fields.csv`; fields that no label leads to are absent. */
  readonly fields: readonly HarmonisedField[];
  readonly ungiven: readonly Ungiven[];
  /** What the source divided among no label at all; without a printed total, unknown. */
  readonly remainder: Remainder;
}

/** Prepares the crosswalk once for many totals. */
export function harmoniserOf(reference: Pick<Reference, 'areas' | 'fields' | 'fieldMap'>) {
  const crosswalk = crosswalkOf(reference);
  return (total: Figure | undefined, parts: readonly Figure[]): Harmonised =>
    harmoniseWith(crosswalk, reference.fields, total, parts);
}

/**
 * The parts of one total, by harmonised field. exactMatch and closeMatch count as they are. A label narrower than its field (broadMatch)
 * makes the field at-least, for the source may count more of it under another name; only if the parts make the whole total and each was
 * given to a field is nothing left to be found, and the figure stays as it is. A label broader than its field (narrowMatch) is given to
 * none and makes the field at-least, for some of it is in there.
 */
function harmoniseWith(
  crosswalk: Crosswalk,
  fields: readonly Field[],
  total: Figure | undefined,
  parts: readonly Figure[],
): Harmonised {
  const all = parts.map((part) => mapped(part, crosswalk));
  const rest: Remainder =
    total === undefined ? { state: 'unknown', missing: 'not-published' } : remainder(total, parts);
  const ungiven = all.flatMap(ungivenOf);
  const isClosed = rest.state === 'complete' && ungiven.length === 0;
  const byField = groupBy(all, ({ field }) => field ?? '');
  return {
    fields: fields.flatMap(({ field }) => fieldOf(field, byField.get(field) ?? [], total, isClosed)),
    ungiven,
    remainder: rest,
  };
}

const ungivenOf = ({ figure, match }: MappedPart): readonly Ungiven[] => {
  if (match === undefined) return [{ reason: 'label-is-unmapped', figure }];
  return match === 'narrowMatch' ? [{ reason: 'label-is-broader', figure }] : [];
};

function fieldOf(
  field: string,
  parts: readonly MappedPart[],
  total: Figure | undefined,
  isClosed: boolean,
): readonly HarmonisedField[] {
  if (parts.length === 0) return [];
  const given = parts.filter(({ match }) => match !== 'narrowMatch').map(({ figure }) => figure);
  const isOpen = !isClosed && parts.some(({ match }) => match === 'broadMatch' || match === 'narrowMatch');
  const quantity = quantityOf(given, isOpen);
  const matches = parts.flatMap(({ figure, match }) =>
    match === undefined ? [] : { label: figure.field, match },
  );
  return [{ field, quantity, share: shareOf(quantity, total), from: given.map(({ id }) => id), matches }];
}

function quantityOf(given: readonly Figure[], isOpen: boolean): Observed<Quantity> {
  if (given.length === 0) return { missing: 'not-broken-down' };
  const known = sum(given);
  return unlessApart(known && isOpen ? orMore(known) : known);
}

function shareOf(quantity: Observed<Quantity>, total: Figure | undefined): Observed<Quantity> {
  if (!isObserved(quantity)) return quantity;
  if (total === undefined) return { missing: 'not-published' };
  return unlessApart(ratio(quantity.figure, total, 100));
}
