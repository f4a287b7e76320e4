import type { Derived } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { bases } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import type { Chart } from '../chart.ts';
import { areaName, doesNotSay, figureOf, periodText, type Context } from '../../reading/context.ts';
import { byMethod, groups, inTableOrder, isWhole, mapped, sorted, type Some } from '../parts/figures.ts';
import { inWords } from '../parts/in-words.ts';
import { plainest } from '../parts/plain.ts';
import { notesIn, stepPanels, type Steps, stepsOf } from './recognition-steps.ts';

/** From registered to recognised: the steps of one area and period on one axis, since each is a part of one before; a panel for each period. */
export function recognitionCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = byMethod(province, 'ratio').filter((rate) => isWhole(rate) && isOfModels(context, rate));
  return groups(rates, ({ area }) => area).map((ofArea) => chartOf(context, ofArea));
}

const isOfModels = (context: Context, rate: Derived): boolean =>
  rate.from.every((id) => figureOf(context, id).unit === 'model');

function chartOf(context: Context, rates: Some<Derived>): Chart {
  const periods = stepsOf(context, rates);
  const told = toldRate(context, periods);
  const { panels, refusals } = stepPanels(context, periods);
  return {
    id: `cong-nhan-${told.area}`,
    theme: 'recognition',
    area: told.area,
    title: titleOf(context, told),
    subtitle: subtitleOf(context, periods),
    panels,
    refusals,
    notes: notesIn(context, periods),
    doesNotSay: doesNotSay(context, told.indicator),
  };
}

/** Of the rate that stands first in the table, the latest that one sentence can tell. */
function toldRate(context: Context, periods: Some<Steps>): Derived {
  const firsts = sorted(
    mapped(periods, ({ rates }) => rates[0]),
    inTableOrder(context),
  );
  const [leading] = groups(firsts, ({ indicator }) => indicator);
  return plainest(context, leading);
}

function subtitleOf(context: Context, [{ rates }, ...others]: Some<Steps>): string {
  const words = context.words.charts.recognition;
  const [{ period, basis }] = rates;
  return others.length > 0
    ? words.areaSubtitleOfSeveral
    : words.areaSubtitle(periodText(context, period), inLang(bases[basis], context.lang));
}

function titleOf(context: Context, rate: Derived): string {
  const words = context.words.charts.recognition;
  const [part, whole] = rate.from.map((id) => figureOf(context, id));
  if (part === undefined || whole === undefined)
    throw new Error(`The rate "${rate.id}" has a numerator and a denominator.`);
  const [area, few, share, period] = [
    areaName(context, rate.area),
    inWords(context, part, { bare: true }),
    inWords(context, rate),
    periodText(context, rate.period),
  ];
  if (part.indicator === 'models-recognised')
    return words.area(few, inWords(context, whole, { bare: true }), area, share, period);
  const say = part.indicator === 'models-exemplary' ? words.areaExemplary : words.areaOther;
  return say(few, inWords(context, whole), area, share, period);
}
