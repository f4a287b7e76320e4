import type { Dimensions } from './figure.ts';

const separator = '\u001f';

/** Tells one figure from another, whoever printed it. */
export const cellKey = (d: Dimensions): string =>
  [d.area, d.period, d.indicator, d.field, d.subject, d.origin, d.bloc, d.basis].join(separator);

/** The dimensions alone, without what else a figure carries. */
export const dimensionsOf = (d: Dimensions): Dimensions => ({
  area: d.area,
  period: d.period,
  indicator: d.indicator,
  field: d.field,
  subject: d.subject,
  origin: d.origin,
  bloc: d.bloc,
  basis: d.basis,
});

/** Puts together what shares a key, in the order of first appearance. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
