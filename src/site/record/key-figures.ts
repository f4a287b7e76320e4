import { areaName, figureOf, periodText, type Context } from '../../core/reading/context.ts';
import type { Derived, Figure, Observation } from '../../core/figures/figure.ts';
import type { Discrepancy, ProvinceRecord } from '../../core/figures/built-record.ts';
import { toldIn, type Chart } from '../../core/charts/chart.ts';
import { alikeOf, originsOf } from '../../core/reading/context.ts';
import { byEnd, groups, latest, sorted } from '../../core/charts/parts/figures.ts';
import { plainest } from '../../core/charts/parts/plain.ts';
import { formatQuantity } from '../../core/values/format.ts';
import { province, recordKeys } from './written-record.ts';

/** All printed figures, file by file. */
export const allObservations = (): readonly Observation[] =>
  recordKeys().flatMap((key) => province(key).observations);

/** The printed figures that neither a chart nor a key figure shows, in the words of any source. */
export function leftOver(
  context: Context,
  observations: readonly Observation[],
  charts: readonly Chart[],
  keys: readonly Figure[],
): readonly Observation[] {
  const drawn = charts.flatMap(({ panels }) => panels.flatMap(toldIn)).map(({ figure }) => figure);
  const shown = new Set(
    [...drawn, ...keys].flatMap((figure) => originsOf(context, figure).map(({ id }) => id)),
  );
  return observations.filter((figure) => alikeOf(context, figure).every(({ id }) => !shown.has(id)));
}

/** The latest figure of each indicator, in the order of the list. */
export function latestOf<F extends Figure>(
  figures: readonly F[],
  indicators: readonly string[],
): readonly F[] {
  return indicators.flatMap((indicator) =>
    groups(
      figures.filter((figure) => figure.indicator === indicator),
      () => indicator,
    ).map((found) => latest(found, ({ period }) => period)),
  );
}

/** The one figure that the front page opens with: the latest exact recognition rate of a year, before others one that needs no note. */
export function headlineFigure(context: Context): Derived | undefined {
  const [rates] = groups(context.provinces.flatMap(({ derived }) => derived).filter(isHeadline), () => 'all');
  return (
    rates &&
    plainest(
      context,
      sorted(rates, (a, b) => byEnd(b, a)),
    )
  );
}

const isHeadline = ({ indicator, period, qualifier, subject, origin, field, bloc }: Derived): boolean =>
  indicator === 'recognition-rate' &&
  /^\d{4}$/.test(period) &&
  qualifier === 'exact' &&
  subject + origin + field + bloc === '';

/** Outcomes that open a province's page, in reading order. */
const leading = [
  'models-registered',
  'models-built',
  'models-existing',
  'recognition-rate',
  'commended-share',
  'models-exemplary',
  'satisfaction-sipas',
  'satisfaction-provincial',
  'communes-with-regulation-rate',
];

/** The few figures that a province's page opens with: the latest of each leading indicator, of the province itself and whole. */
export function keyFiguresOf({ observations, derived }: ProvinceRecord, area: string): readonly Figure[] {
  const figures = [...observations, ...derived.filter(({ method }) => method === 'ratio')];
  const own = figures.filter(
    (figure) => figure.area === area && figure.field + figure.subject + figure.origin + figure.bloc === '',
  );
  return latestOf(own, leading);
}

const discrepancies = new WeakMap<Context, ReadonlyMap<string, Discrepancy>>();

/** What recomputing a printed figure gives, where that differs from what was printed. */
export function discrepancyOf(context: Context, { id }: Observation): Discrepancy | undefined {
  const known =
    discrepancies.get(context) ??
    new Map(
      [...context.provinces, ...(context.country === undefined ? [] : [context.country])].flatMap((record) =>
        record.discrepancies.map((each) => [each.at, each] as const),
      ),
    );
  discrepancies.set(context, known);
  return known.get(id);
}

/** "129 trong 191 mô hình đăng ký ở thành phố Bắc Kạn được công nhận năm 2022". */
export function headlineSentence(context: Context, { from, area, period }: Derived): string {
  const [part = '', whole = ''] = from
    .map((id) => figureOf(context, id))
    .map((figure) => formatQuantity(figure, figure.unit, context.lang, { bare: true }));
  return context.words.pages.home.headline(part, whole, areaName(context, area), periodText(context, period));
}
