import type { Area, Break, Indicator, Reference } from '../figures/tables.ts';
import type { Figure } from '../figures/figure.ts';
import { unitOf } from '../schema/units.ts';
import { monthsOf, parsePeriod, type Period } from '../values/period.ts';
import { breakYear } from './breaks.ts';
import { successionOf, type Succession } from './territory.ts';

/** Why two figures may not stand on one axis, the gravest first: the first that applies is the one told. */
export const criteria = [
  'role',
  'indicator',
  'unit',
  'level',
  'basis',
  'field',
  'bloc',
  'subject',
  'origin',
  'period-unknown',
  'period-length',
  'period-kind',
  'break',
  'territory',
] as const;
export type RefusalReason = (typeof criteria)[number];

/** What the criteria need to know of the record and of the figures compared, looked up once. */
export interface Grounds {
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly breaks: ReadonlyMap<string, readonly Break[]>;
  /** Territories that took the place of another one among the figures. */
  readonly successions: ReadonlyMap<string, Succession>;
}

export function groundsOf(figures: readonly Figure[], reference: Reference): Grounds {
  const present = [...new Set(figures.map(({ area }) => area))];
  const successions = present.flatMap((area) => successionOf(area, reference.areas) ?? []);
  return {
    areas: new Map(reference.areas.map((row) => [row.area, row])),
    indicators: new Map(reference.indicators.map((row) => [row.indicator, row])),
    breaks: Map.groupBy(reference.breaks, ({ indicator }) => indicator),
    successions: new Map(successions.map((succession) => [succession.successor.area, succession])),
  };
}

export function known<T>(table: ReadonlyMap<string, T>, key: string, what: string): T {
  const row = table.get(key);
  if (row === undefined)
    throw new Error(`${what} "${key}" is not in the record; the checks should have refused it.`);
  return row;
}

export function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" is not a period; the checks should have refused it.`);
  return period;
}

const periodOf = ({ period }: Figure): Period => readPeriod(period);

const split = (dimension: string): string => (dimension === '' ? 'all' : 'part');

/** Figures with the same class may stand together, as far as one criterion goes. */
export const classOf: Readonly<Record<RefusalReason, (figure: Figure, grounds: Grounds) => string>> = {
  role: ({ indicator }, { indicators }) => known(indicators, indicator, 'Indicator').role,
  indicator: ({ indicator }) => indicator,
  unit: ({ unit }) => unit,
  level: ({ area }, { areas }) => known(areas, area, 'Area').level,
  basis: ({ basis }) => basis,
  field: ({ field }) => split(field),
  bloc: ({ bloc }) => split(bloc),
  subject: ({ subject }) => split(subject),
  origin: ({ origin }) => split(origin),
  'period-unknown': (figure) => (figure.period === '' ? statement(figure) : 'known'),
  'period-length': (figure, grounds) => (accrues(figure, grounds) ? lengthOf(figure) : 'any'),
  'period-kind': (figure) => (isPerYear(figure) ? 'year' : periodOf(figure).kind),
  break: (figure, { breaks }) => eraOf(figure, breaks.get(figure.indicator) ?? []).join(' '),
  territory: ({ area }, { successions }) => (successions.has(area) ? 'new' : 'old'),
};

/** Undated parts of one statement stay together; undated figures of two places or two sources never meet. */
const statement = (figure: Figure): string =>
  `${figure.area} ${figure.kind === 'observation' ? figure.source : ''}`;

const isPerYear = (figure: Figure): boolean => figure.kind === 'derived' && figure.method === 'per-year';

/** Whether a longer period makes it larger: counts and other sums, and gains of rank; not a stock, a rate or a rank. */
function accrues({ basis, unit, indicator }: Figure, { indicators }: Grounds): boolean {
  if (basis === 'stock' || unit === 'percent') return false;
  return (
    unitOf(unit).count ||
    unit === 'rank-change' ||
    known(indicators, indicator, 'Indicator').additive === 'yes'
  );
}

/** Months; an average per year has twelve. An open period is as long as itself alone: "to 2020" began elsewhere at another time. */
function lengthOf(figure: Figure): string {
  if (isPerYear(figure)) return '12';
  const months = monthsOf(periodOf(figure));
  return months === undefined ? `${figure.area} ${figure.period}` : String(months);
}

/** How many breaks a period's start and end have behind them; an open end has them all. */
function eraOf(figure: Figure, breaks: readonly Break[]): readonly [number, number] {
  const { start, end } = periodOf(figure);
  const behind = (day: string): number =>
    breaks.filter((row) => breakYear(row) <= Number(day.slice(0, 4))).length;
  return [start === undefined ? 0 : behind(start), end === undefined ? breaks.length : behind(end)];
}

/** The first break that one of two figures of an indicator has behind it and the other has not. */
export function breakBetween(a: Figure, b: Figure, { breaks }: Grounds): Break | undefined {
  const sorted = (breaks.get(a.indicator) ?? []).toSorted((x, y) => breakYear(x) - breakYear(y));
  const [[start, end], [otherStart, otherEnd]] = [eraOf(a, sorted), eraOf(b, sorted)];
  return sorted[start === otherStart ? Math.min(end, otherEnd) : Math.min(start, otherStart)];
}
