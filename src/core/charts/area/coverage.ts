import type { Figure } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import type { BarRow, Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  doesNotSay,
  endOf,
  figureOf,
  indicatorName,
  indicatorOf,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf, datumOf } from '../parts/datum.ts';
import { groups, isWhole, latestOfEach, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';

/** How many of the units have what the movement asks for: regulations, committees, teams. One without a year stands beside none. */
export function coverageCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = [...province.observations, ...province.derived].filter(
    (figure) => endOf(figure.period) !== '' && isCoverage(context, figure),
  );
  const latest = latestOfEach(rates, ({ area, indicator }) => `${area}|${indicator}`);
  return groups(latest, ({ area }) => area)
    .filter(({ length }) => length > 2)
    .map((ofArea) => chartOf(context, ofArea));
}

/** Shares of units (communes, hamlets, agencies) as outcome: not an index, not a part of the models. */
function isCoverage(context: Context, figure: Figure): boolean {
  const { unit, role, better, indicator } = indicatorOf(context, figure.indicator);
  if (unit !== 'percent' || role !== 'outcome' || better !== 'higher' || !isWhole(figure)) return false;
  return figure.kind === 'observation' ? !indicator.startsWith('satisfaction') : figure.method === 'ratio';
}

function chartOf(context: Context, rates: Some<Figure>): Chart {
  const [{ area, indicator }] = rates;
  const periods = [...new Set(rates.map(({ period }) => periodText(context, period)))];
  const rows = rates.map((rate) => rowWithCounts(context, rate, periods.length > 1));
  return {
    id: `do-phu-${area}`,
    theme: 'movement',
    area,
    title: titleOf(context, rates),
    subtitle: context.words.charts.coverage.subtitle(periods.join('; ')),
    panels: [barsOf('percent', rows)],
    refusals: [context.words.charts.coverage.ownWhole],
    notes: notesOf(rows.flatMap(({ data }) => data)),
    doesNotSay: doesNotSay(context, indicator),
  };
}

function rowWithCounts(context: Context, rate: Figure, isDated: boolean): BarRow {
  const name = indicatorName(context, rate.indicator);
  const row = rowOf(context, rate, isDated ? `${name}, ${periodText(context, rate.period)}` : name);
  const text = quantityText(context, rate);
  const told = termsOf(context, rate).map((term) =>
    datumOf(context, term, { text: amountText(context, term) }),
  );
  const [part, whole] = told;
  if (part === undefined || whole === undefined) return { ...row, end: text };
  return { ...row, end: context.words.charts.coverage.ofWhole(text, part.text, whole.text), told };
}

/** The count and its whole, where the share was computed. */
const termsOf = (context: Context, rate: Figure): readonly Figure[] =>
  rate.kind === 'derived' ? rate.from.map((id) => figureOf(context, id)) : [];

/** The least complete exact share is what a reader should know. */
function titleOf(context: Context, rates: Some<Figure>): string {
  const words = context.words.charts.coverage;
  const area = areaName(context, rates[0].area);
  const [least] = rates
    .filter(({ kind, qualifier }) => kind === 'derived' && qualifier === 'exact')
    .sort((a, b) => a.value - b.value);
  const [part, whole] = least === undefined ? [] : termsOf(context, least);
  if (part === undefined || whole === undefined) return words.unsure(area);
  const what = lowerFirst(indicatorName(context, part.indicator));
  return words.title(amountText(context, part), amountText(context, whole), what, area);
}
