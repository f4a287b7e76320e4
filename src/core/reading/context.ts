import { cellKey, groupBy } from '../figures/cell-key.ts';
import type { Area, Indicator, Reference, Source } from '../figures/tables.ts';
import type { Change } from '../figures/history.ts';
import type { Derived, Figure, Method, Observation } from '../figures/figure.ts';
import type { ProvinceRecord } from '../figures/built-record.ts';
import { isSame } from '../rules/bounds.ts';
import { formatQuantity } from '../values/format.ts';
import { formatPeriod } from '../values/period-format.ts';
import { parsePeriod } from '../values/period.ts';
import { localeOf, rowText, type Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import type { Words } from '../words/shape.ts';

/** What charts are made from: the small tables, some provinces' figures, and a language. */
export interface Context {
  readonly lang: Lang;
  readonly words: Words;
  readonly reference: Reference;
  readonly provinces: readonly ProvinceRecord[];
  /** What is told of the whole country: set beside provinces, never among them. */
  readonly country: ProvinceRecord | undefined;
  /** What happened to their figures, and to those of provinces that have none any more. */
  readonly changes: readonly Change[];
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Printed figures by what they tell, whoever printed them. */
  readonly cells: ReadonlyMap<string, readonly Observation[]>;
  /** Computed figures, by their method and the id of the first figure that they are computed from. */
  readonly derived: ReadonlyMap<string, readonly Derived[]>;
}

export function contextOf(
  reference: Reference,
  records: readonly ProvinceRecord[],
  lang: Lang,
  departed: readonly ProvinceRecord[] = [],
): Context {
  const areas = new Map(reference.areas.map((area) => [area.area, area]));
  const isCountry = ({ province }: ProvinceRecord): boolean => areas.get(province)?.level === 'country';
  const figures = records.flatMap(({ observations, derived }): readonly Figure[] => [
    ...observations,
    ...derived,
  ]);
  return {
    lang,
    words: wordsIn(lang),
    reference,
    provinces: records.filter((record) => !isCountry(record)),
    country: records.find(isCountry),
    changes: [...records, ...departed].flatMap(({ changes }) => changes),
    areas,
    indicators: new Map(reference.indicators.map((indicator) => [indicator.indicator, indicator])),
    sources: new Map(reference.sources.map((source) => [source.source, source])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    cells: groupBy(
      records.flatMap(({ observations }) => observations),
      cellKey,
    ),
    derived: groupBy(
      records.flatMap(({ derived }) => derived),
      ({ method, from: [first = ''] }) => derivedKey(method, first),
    ),
  };
}

const derivedKey = (method: Method, id: string): string => `${method} ${id}`;

/** What a method computed from a figure in the first place: its share, its average per year, what its parts leave over. */
export const derivedFrom = ({ derived }: Context, method: Method, { id }: Figure): readonly Derived[] =>
  derived.get(derivedKey(method, id)) ?? [];

function found<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No ${what} "${key}" in the record.`);
  return value;
}

export const areaOf = ({ areas }: Context, key: string): Area => found(areas, key, 'area');
export const indicatorOf = ({ indicators }: Context, key: string): Indicator =>
  found(indicators, key, 'indicator');
export const sourceOf = ({ sources }: Context, key: string): Source => found(sources, key, 'source');
export const figureOf = ({ figures }: Context, id: string): Figure => found(figures, id, 'figure');

export const areaName = (context: Context, key: string): string =>
  rowText(areaOf(context, key), 'name', context.lang);
export const indicatorName = (context: Context, key: string): string =>
  rowText(indicatorOf(context, key), 'name', context.lang);
export const doesNotSay = (context: Context, key: string): string =>
  rowText(indicatorOf(context, key), 'does_not_say', context.lang);
/** The same for a chart of several indicators, each by its name. */
export function limitsOf(context: Context, keys: readonly string[]): string {
  const [first, ...others] = new Set(keys);
  if (first === undefined) throw new Error('A chart has indicators.');
  if (others.length === 0) return doesNotSay(context, first);
  return [first, ...others]
    .map((key) => context.words.charts.limitOf(indicatorName(context, key), doesNotSay(context, key)))
    .join(' ');
}

export function periodText({ lang }: Context, period: string): string {
  const parsed = parsePeriod(period);
  if (parsed === undefined)
    throw new Error(`"${period}" is not a period; the checks should have refused it.`);
  return formatPeriod(parsed, lang);
}

/** "≥ 1.100 mô hình", "67,5%". */
export const quantityText = ({ lang }: Context, figure: Figure): string =>
  formatQuantity(figure, figure.unit, lang);

/** The same without its unit, where the unit stands nearby: "≥ 1.100". */
export const amountText = ({ lang }: Context, figure: Figure): string =>
  formatQuantity(figure, figure.unit, lang, { bare: true });

/** "A, B và C", "A, B and C". */
export const listed = ({ lang }: Context, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(lang)).format(items);

/** The printed figures that a computed one goes back to, each once, in the order of the computation. */
export function originsOf(context: Context, figure: Figure): readonly Observation[] {
  if (figure.kind === 'observation') return [figure];
  const origins = figure.from.flatMap((id) => originsOf(context, figureOf(context, id)));
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()];
}

/** The same thing told alike: a figure, and those of other sources that print the same number for it. */
export const alikeOf = ({ cells }: Context, figure: Observation): readonly Observation[] =>
  (cells.get(cellKey(figure)) ?? [figure]).filter((other) => isSame(other, figure));

/** The latest ISO day that a period reaches; "" for one without an end or without a year. */
export const endOf = (period: string): string => parsePeriod(period)?.end ?? '';
/** The first ISO day of a period; "" for one without a beginning or without a year. */
export const startOf = (period: string): string => parsePeriod(period)?.start ?? '';
