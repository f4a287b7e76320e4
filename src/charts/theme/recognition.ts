import type { Derived } from '../../record/types.ts';
import { bases, levels } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarPanel, BarRow, Chart } from '../chart.ts';
import {
  areaName,
  areaOf,
  doesNotSay,
  indicatorName,
  originsOf,
  periodText,
  type Context,
} from '../context.ts';
import { barsOf, rowOf } from '../datum.ts';
import { inTableOrder, type Some } from '../figures.ts';
import { notesOf } from '../notes.ts';
import { byPlace } from '../places.ts';
import { guarded } from '../refusals.ts';
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

function panelOf(context: Context, rates: Some<Derived>, all: readonly Some<Derived>[]): BarPanel {
  const [{ basis }] = rates;
  const heading = headingOf(context, rates);
  const isAlone = all.every(([other]) => other.basis === basis || headingOf(context, [other]) !== heading);
  const rows = rates.map((rate) => rowOfRate(context, rate));
  return barsOf('percent', rows, {
    heading: isAlone ? heading : `${heading}, ${inLang(bases[basis], context.lang)}`,
  });
}

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
