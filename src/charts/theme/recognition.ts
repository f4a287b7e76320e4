import type { Derived } from '../../record/types.ts';
import { levels } from '../../schema/code-lists.ts';
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
import { guarded } from '../refusals.ts';
import { countsOf, titleOf } from './rate-words.ts';
import { rateIndicator, ratesOf, withoutRate } from './rates.ts';

/** Recognition rates of all areas that allow one, an axis for each set that may be compared, and the others named with the reason. */
export function recognitionTheme(context: Context): readonly Chart[] {
  const rates = ratesOf(context);
  return rates.length === 0 ? [] : [chartOf(context, rates)];
}

function chartOf(context: Context, rates: readonly Derived[]): Chart {
  const { sets, refusals } = guarded(context, rates.toSorted(inTableOrder(context)));
  return {
    id: 'cong-nhan',
    theme: 'recognition',
    area: '',
    title: titleOf(context, rates),
    subtitle: context.words.charts.recognition.themeSubtitle,
    panels: sets.map((set) => panelOf(context, set)),
    refusals: [...refusals, ...withoutRate(context, rates)],
    notes: notesOf(rates.flatMap((rate) => countsOf(context, rate))),
    doesNotSay: doesNotSay(context, rateIndicator),
  };
}

function panelOf(context: Context, rates: Some<Derived>): BarPanel {
  const [{ area, indicator }] = rates;
  const level = inLang(levels[areaOf(context, area).level], context.lang);
  const rows = rates.map((rate) => rowOfRate(context, rate));
  const words = context.words.charts.recognition;
  const name =
    indicator === rateIndicator
      ? indicatorName(context, indicator)
      : words.other(indicatorName(context, indicator));
  return barsOf('percent', rows, { heading: `${name}, ${level}` });
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
