import type { Figure, ProvinceRecord } from '../../record/types.ts';
import { formatNumber, formatQuantity } from '../../values/format.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import type { BarRow, Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  datumOf,
  doesNotSay,
  figureOf,
  groupBy,
  indicatorName,
  indicatorOf,
  isWhole,
  periodText,
  type Context,
} from '../context.ts';

/** How many of the units have what the movement asks for: regulations, committees, teams. */
export function coverageCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = [...province.observations, ...province.derived].filter((figure) =>
    isCoverage(context, figure),
  );
  return groupBy(rates, ({ area }) => area)
    .filter((ofArea) => ofArea.length > 2)
    .map((ofArea) => chartOf(context, ofArea));
}

/** Shares of units (communes, hamlets, agencies) as outcome: not an index, not a part of the models. */
function isCoverage(context: Context, figure: Figure): boolean {
  const { unit, role, better, indicator } = indicatorOf(context, figure.indicator);
  if (unit !== 'percent' || role !== 'outcome' || better !== 'higher' || !isWhole(figure)) return false;
  return figure.kind === 'observation' ? !indicator.startsWith('satisfaction') : figure.method === 'ratio';
}

function chartOf(context: Context, rates: readonly Figure[]): Chart {
  const [first] = rates;
  if (first === undefined) throw new Error('A coverage chart has rates.');
  const rows = rates.map((rate) => rowOf(context, rate));
  const periods = [...new Set(rates.map(({ period }) => periodText(context, period)))];
  return {
    id: `do-phu-${first.area}`,
    theme: 'movement',
    area: first.area,
    title: findingOf(context, rates),
    subtitle: context.words.charts.coverage.subtitle(periods.join('; ')),
    panels: [{ kind: 'bars', heading: '', caption: '', unit: 'percent', max: 100, rows }],
    refusals: [],
    notes: notesOf(rows.flatMap(({ data }) => data)),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

function rowOf(context: Context, rate: Figure): BarRow {
  const label = indicatorName(context, rate.indicator);
  const text = formatQuantity(rate, rate.unit, context.lang);
  const counts =
    rate.kind === 'derived'
      ? rate.from.map((id) => formatNumber(figureOf(context, id).value, context.lang))
      : [];
  const [part, whole] = counts;
  const end =
    part === undefined || whole === undefined
      ? text
      : context.words.charts.coverage.ofWhole(text, part, whole);
  return { label, end, data: [datumOf(context, rate, { label, text })] };
}

/** The least complete exact share is what a reader should know. */
function findingOf(context: Context, rates: readonly Figure[]): string {
  const words = context.words.charts.coverage;
  const area = areaName(context, rates[0]?.area ?? '');
  const least = rates
    .filter((rate) => rate.kind === 'derived' && rate.qualifier === 'exact')
    .reduce<Figure | undefined>((a, b) => (a === undefined || b.value < a.value ? b : a), undefined);
  if (least?.kind !== 'derived') return words.unsure(area);
  const [part, whole] = least.from.map((id) => figureOf(context, id));
  if (part === undefined || whole === undefined) return words.unsure(area);
  return words.title(
    formatNumber(part.value, context.lang),
    formatNumber(whole.value, context.lang),
    lowerFirst(indicatorName(context, part.indicator)),
    area,
  );
}
