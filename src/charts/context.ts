import type {
  Area,
  Derived,
  Figure,
  Indicator,
  Method,
  Observation,
  ProvinceRecord,
  Reference,
  Source,
} from '../record/types.ts';
import { parsePeriod } from '../values/period.ts';
import { formatPeriod } from '../values/period.ts';
import { formatQuantity } from '../values/format.ts';
import { rowText, type Lang } from '../words/lang.ts';
import { wordsIn, type Words } from '../words/words.ts';
import type { Datum, Tone } from './chart.ts';

/** What charts are made from: the small tables, some provinces' figures, and a language. */
export interface Context {
  readonly lang: Lang;
  readonly words: Words;
  readonly reference: Reference;
  readonly provinces: readonly ProvinceRecord[];
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
}

export function contextOf(reference: Reference, provinces: readonly ProvinceRecord[], lang: Lang): Context {
  const figures = provinces.flatMap(({ observations, derived }): readonly Figure[] => [
    ...observations,
    ...derived,
  ]);
  return {
    lang,
    words: wordsIn(lang),
    reference,
    provinces,
    areas: new Map(reference.areas.map((area) => [area.area, area])),
    indicators: new Map(reference.indicators.map((indicator) => [indicator.indicator, indicator])),
    sources: new Map(reference.sources.map((source) => [source.source, source])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
  };
}

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

export function periodText({ lang }: Context, period: string): string {
  const parsed = parsePeriod(period);
  if (parsed === undefined)
    throw new Error(`"${period}" is not a period; the checks should have refused it.`);
  return formatPeriod(parsed, lang);
}

/** The printed figures that a computed one goes back to, each once, in the order of the computation. */
export function originsOf(context: Context, figure: Figure): readonly Observation[] {
  if (figure.kind === 'observation') return [figure];
  const origins = figure.from.flatMap((id) => originsOf(context, figureOf(context, id)));
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()];
}

/** The latest ISO day that a period reaches; "" for one without an end or without a year. */
export const endOf = (period: string): string => parsePeriod(period)?.end ?? '';

export const isWhole = ({ field, subject, origin, bloc }: Figure): boolean =>
  field + subject + origin + bloc === '';

export const byMethod = (province: ProvinceRecord, method: Method): readonly Derived[] =>
  province.derived.filter((derived) => derived.method === method);

/** Puts figures that share a key together, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** One place and one way of counting in one period: what parts and totals must share. */
export const frameKey = ({ area, period, indicator, basis }: Figure): string =>
  [area, period, indicator, basis].join('|');

type Look = Partial<Pick<Datum, 'label' | 'text' | 'tone' | 'hollow' | 'quantity'>>;

/** A figure as it is drawn: in the main tone, filled if printed and outlined if computed, with its value beside it. */
export function datumOf(context: Context, figure: Figure, look: Look = {}): Datum {
  const tone: Tone = indicatorOf(context, figure.indicator).role === 'target' ? 'target' : 'main';
  return {
    label: indicatorName(context, figure.indicator),
    figure,
    quantity: figure,
    unit: figure.unit,
    tone,
    hollow: false,
    text: formatQuantity(figure, figure.unit, context.lang),
    ...look,
  };
}
