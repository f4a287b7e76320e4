import { dimensionsOf } from '../record/cell.ts';
import type { Area, Figure, Indicator } from '../record/types.ts';
import type { Period } from '../values/period.ts';
import type { Quantity } from '../values/quantity.ts';
import { sum } from './bounds.ts';
import { unlessApart, type Observed } from './missing.ts';

const beginning = '0000-01-01';
const end = '9999-12-31';

/** Whether an area existed on some day of a period; an area without dates always did. During an unknown period nothing is known to. */
export function validDuring(area: Pick<Area, 'valid_from' | 'valid_to'>, period: Period): boolean {
  if (period.kind === 'unknown') return false;
  const from = area.valid_from || beginning;
  const to = area.valid_to || end;
  return from <= (period.end ?? end) && (period.start ?? beginning) <= to;
}

/** The units of an area that existed in the period, in the order of the table. */
export const unitsDuring = (areas: readonly Area[], parent: string, period: Period): readonly Area[] =>
  areas.filter((area) => area.parent === parent && validDuring(area, period));

/** What "từ 01/7/2025 Bắc Kạn thuộc Thái Nguyên" is made of. */
export interface Succession {
  readonly area: Area;
  readonly successor: Area;
  /** ISO day from which the successor holds. */
  readonly since: string;
}

/** Where an area went, if it ended and a successor is named. */
export function successionOf(key: string, areas: readonly Area[]): Succession | undefined {
  const area = areas.find((row) => row.area === key);
  const successor = areas.find((row) => row.area === area?.successor);
  if (area === undefined || successor === undefined || area.valid_to === '') return undefined;
  return { area, successor, since: dayAfter(area.valid_to) };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * The sum over units that together make a territory; the caller gives all of them. Only of an additive indicator, and only when
 * every unit has one figure of the same period, basis and other dimensions: a territory is never added up from some of its parts.
 */
export function sumOfUnits(
  figures: readonly Figure[],
  units: readonly Pick<Area, 'area'>[],
  indicator: Indicator,
): Observed<Quantity> {
  if (indicator.additive === 'no' || !areOfOneKind(figures, indicator)) return { missing: 'other-measure' };
  const byArea = Map.groupBy(figures, ({ area }) => area);
  const perUnit = units.map(({ area }) => byArea.get(area) ?? []);
  if (units.length === 0 || perUnit.some(({ length }) => length === 0)) return { missing: 'not-published' };
  if (perUnit.some(({ length }) => length > 1)) return { missing: 'sources-disagree' };
  return unlessApart(sum(perUnit.flat()));
}

function areOfOneKind(figures: readonly Figure[], { indicator }: Indicator): boolean {
  const kinds = new Set(
    figures.map((figure) =>
      [...Object.values({ ...dimensionsOf(figure), area: '' }), figure.unit].join('\u001f'),
    ),
  );
  return kinds.size <= 1 && figures.every((figure) => figure.indicator === indicator && figure.period !== '');
}
