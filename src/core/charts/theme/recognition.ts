import type { Derived } from '../../figures/figure.ts';
import { bases, levels } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarPanel, BarRow, Chart } from '../chart.ts';
import {
  areaName,
  areaOf,
  doesNotSay,
  indicatorName,
  listed,
  originsOf,
  periodText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { inTableOrder, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { byPlace } from '../parts/places.ts';
import { guarded } from '../parts/guard.ts';
import { countsOf, titleOf } from './rate-words.ts';
import { rateIndicator, ratesOf, withoutRate } from './rates.ts';

/** Recognition rates of all areas that allow one, an axis for each set that may be compared, and the others named with the reason. */
export function recognitionTheme(context: Context): readonly Chart[] {
  const rates = ratesOf(context);
  return rates.length === 0 ? [] : [chartOf(context, rates)];
}

function chartOf(context: Context, rates: readonly Derived[]): Chart {
  const { sets, refusals } = guarded(context, inOrder(context, rates));
  return {
    id: 'cong-nhan',
    theme: 'recognition',
    area: '',
    title: titleOf(context, rates),
    subtitle: context.words.charts.recognition.themeSubtitle,
    panels: sets.map((set) => panelOf(context, set, sets)),
    refusals: [...refusals, ...withoutRate(context, rates)],
    notes: notesOf(rates.flatMap((rate) => countsOf(context, rate))),
    doesNotSay: doesNotSay(context, rateIndicator),
  };
}

/** A measure after the other, provinces before their units. */
function inOrder(context: Context, rates: readonly Derived[]): readonly Derived[] {
  const [byMeasure, bySite] = [inTableOrder(context), byPlace(context)];
  return rates.toSorted((a, b) => byMeasure(a, b) || bySite(a.area, b.area));
}

const panelOf = (context: Context, rates: Some<Derived>, all: readonly Some<Derived>[]): BarPanel =>
  barsOf(
    'percent',
    rates.map((rate) => rowOfRate(context, rate)),
    { heading: [headingOf(context, rates), ...apartBy(context, rates, all)].join(', ') },
  );

/** What tells a set from others of the same heading: how was counted, or else when. */
function apartBy(context: Context, rates: Some<Derived>, all: readonly Some<Derived>[]): readonly string[] {
  const [{ basis }] = rates;
  const heading = headingOf(context, rates);
  const twins = all.filter((other) => other !== rates && headingOf(context, other) === heading);
  return [
    ...(twins.some(([other]) => other.basis !== basis) ? [inLang(bases[basis], context.lang)] : []),
    ...(twins.some(([other]) => other.basis === basis) ? [periodsText(context, rates)] : []),
  ];
}

const periodsText = (context: Context, rates: Some<Derived>): string =>
  listed(
    context,
    [...new Set(rates.map(({ period }) => period))].toSorted().map((period) => periodText(context, period)),
  );

function headingOf(context: Context, [{ area, indicator }]: Some<Derived>): string {
  const level = inLang(levels[areaOf(context, area).level], context.lang);
  const name = indicatorName(context, indicator);
  const { other } = context.words.charts.recognition;
  return `${indicator === rateIndicator ? name : other(name)}, ${level}`;
}

const rowOfRate = (context: Context, rate: Derived): BarRow =>
  rowOf(
    context,
    rate,
    context.words.charts.recognition.by(
      sentenceCase(areaName(context, rate.area)),
      periodText(context, rate.period),
      originsOf(context, rate)[0]?.authority ?? '',
    ),
  );
