import type { Area, FieldMapping, Reference } from '../figures/tables.ts';
import type { Figure } from '../figures/figure.ts';
import type { Match } from '../schema/code-lists.ts';

/** Leads from a source's own field label to the harmonised field; `undefined` if the crosswalk does not know the label. */
export type Crosswalk = (area: string, label: string) => Pick<FieldMapping, 'field' | 'match'> | undefined;

const country = 'vn';
const entry = (scheme: string, label: string): string => `${scheme}\u001f${label}`;

/** Looks for a label that is a harmonised field's own key, then in the scheme of the area, of its ancestors, of the country. */
export function crosswalkOf({
  areas,
  fields,
  fieldMap,
}: Pick<Reference, 'areas' | 'fields' | 'fieldMap'>): Crosswalk {
  const keys = new Set(fields.map(({ field }) => field));
  const rows = new Map(fieldMap.map((row) => [entry(row.scheme, row.label), row]));
  const parents = new Map(areas.map(({ area, parent }) => [area, parent]));
  return (area, label) => {
    if (keys.has(label)) return { field: label, match: 'exactMatch' };
    const scheme = [...lineage(area, parents), country].find((each) => rows.has(entry(each, label)));
    return scheme === undefined ? undefined : rows.get(entry(scheme, label));
  };
}

function lineage(area: Area['area'], parents: ReadonlyMap<string, string>): readonly string[] {
  const line = new Set<string>();
  for (
    let next: string | undefined = area;
    next !== undefined && next !== '' && !line.has(next);
    next = parents.get(next)
  )
    line.add(next);
  return [...line];
}

/** A part of a total, with where its label leads. */
export interface MappedPart {
  readonly figure: Figure;
  readonly field: string | undefined;
  readonly match: Match | undefined;
}

export function mapped(figure: Figure, crosswalk: Crosswalk): MappedPart {
  const found = crosswalk(figure.area, figure.field);
  return { figure, field: found?.field, match: found?.match };
}
