import { groupBy } from '../../figures/cell-key.ts';
import type { Derived, Figure, Method } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { isRankable } from '../../rules/bounds.ts';
import { endOf, startOf, type Context } from '../../reading/context.ts';

/** What every chart selects by: parts and wholes, groups, the latest, the order. */

/** At least one. */
export type Some<T> = readonly [T, ...T[]];
export const isSome = <T>(items: readonly T[]): items is Some<T> => items.length > 0;

/** Puts together what shares a key, in the order of first appearance. */
export function groups<T>(items: Some<T>, keyOf: (item: T) => string): Some<Some<T>>;
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly Some<T>[];
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly Some<T>[] {
  return [...groupBy(items, keyOf).values()].filter(isSome);
}

type Parts = Pick<Figure, 'field' | 'subject' | 'origin' | 'bloc'>;
const partsOf = ({ field, subject, origin, bloc }: Parts): string => field + subject + origin + bloc;

export const isWhole = (figure: Parts): boolean => partsOf(figure) === '';
/** A part by one dimension and no other: a field of all models, not the new ones of a field. */
export const isPartBy =
  (dimension: keyof Parts) =>
  (figure: Parts): boolean =>
    figure[dimension] !== '' && partsOf({ ...figure, [dimension]: '' }) === '';

export const byMethod = (province: ProvinceRecord, method: Method): readonly Derived[] =>
  province.derived.filter((derived) => derived.method === method);

/** One place and one way of counting in one period: what parts and totals must share. */
export const frameKey = ({ area, period, indicator, basis }: Figure): string =>
  [area, period, indicator, basis].join('|');

/** The one whose period ends last; of several the one that begins last (2023 before 2021/2023), and of those the first. */
export const latest = <T>(items: Some<T>, periodOf: (item: T) => string): T =>
  items.reduce((a, b) => (isLater(periodOf(b), periodOf(a)) ? b : a));

const isLater = (a: string, b: string): boolean =>
  endOf(a) === endOf(b) ? startOf(a) > startOf(b) : endOf(a) > endOf(b);

/** One figure a key: the latest. */
export const latestOfEach = <F extends Figure>(
  figures: readonly F[],
  keyOf: (figure: F) => string,
): readonly F[] => groups(figures, keyOf).map((group) => latest(group, ({ period }) => period));

/** The figures of the period that ends last, and of one basis. */
export const ofLatestPeriod = <F extends Figure>(figures: Some<F>): Some<F> =>
  latest(
    groups(figures, ({ period, basis }) => `${period}|${basis}`),
    ([{ period }]) => period,
  );

/** Mapping and sorting lose nothing. */
export const mapped = <T, U>(items: Some<T>, map: (item: T) => U): Some<U> =>
  items.map(map) as unknown as Some<U>;
export const sorted = <T>(items: Some<T>, compare: (a: T, b: T) => number): Some<T> =>
  items.toSorted(compare) as unknown as Some<T>;

export const areExact = (figures: readonly Figure[]): boolean => figures.every(isRankable);

/** The largest first; where one is a bound the source's order stays, for a bound is never ranked. */
export const ranked = <F extends Figure>(figures: Some<F>): Some<F> =>
  areExact(figures) ? sorted(figures, (a, b) => b.value - a.value) : figures;

export const byEnd = (a: Pick<Figure, 'period'>, b: Pick<Figure, 'period'>): number =>
  endOf(a.period).localeCompare(endOf(b.period));

/** In the order of the table of indicators: registered, eligible, recognised, exemplary. */
export function inTableOrder({ reference }: Context): (a: Figure, b: Figure) => number {
  const places = new Map(reference.indicators.map(({ indicator }, place) => [indicator, place]));
  return (a, b) => (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0);
}
