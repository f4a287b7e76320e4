import type { Derived, Figure, ProvinceRecord } from '../../record/types.ts';
import { bases } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import type { Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  doesNotSay,
  figureOf,
  indicatorName,
  indicatorOf,
  originsOf,
  periodText,
  quantityText,
  type Context,
} from '../context.ts';
import { inWords } from '../in-words.ts';
import { barsOf, rowOf } from '../datum.ts';
import { byMethod, groups, inTableOrder, isWhole, ofLatestPeriod, sorted, type Some } from '../figures.ts';

/** From registered to recognised: the steps of one area and period on one axis, since each is a part of one before. */
export function recognitionCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = byMethod(province, 'ratio').filter((rate) => isWhole(rate) && isOfModels(context, rate));
  return groups(rates, ({ area }) => area).map((ofArea) =>
    chartOf(context, sorted(ofLatestPeriod(ofArea), inTableOrder(context))),
  );
}

const isOfModels = (context: Context, rate: Derived): boolean =>
  rate.from.every((id) => figureOf(context, id).unit === 'model');

function chartOf(context: Context, rates: Some<Derived>): Chart {
  const [first] = rates;
  const words = context.words.charts.recognition;
  const rows = stepsOf(context, rates).map((step) =>
    rowOf(context, step, indicatorName(context, step.indicator), { text: amountText(context, step) }),
  );
  return {
    id: `cong-nhan-${first.area}`,
    theme: 'recognition',
    area: first.area,
    title: titleOf(context, first),
    subtitle: words.areaSubtitle(periodText(context, first.period), inLang(bases[first.basis], context.lang)),
    panels: [barsOf('model', rows)],
    refusals: [],
    notes: rates.map((rate) => noteOf(context, rate)),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

/** Every count that the rates are made of. */
function stepsOf(context: Context, rates: readonly Derived[]): readonly Figure[] {
  const ids = [...new Set(rates.flatMap(({ from }) => from))];
  return ids.map((id) => figureOf(context, id)).sort(inTableOrder(context));
}

function titleOf(context: Context, rate: Derived): string {
  const words = context.words.charts.recognition;
  const [part, whole] = rate.from.map((id) => figureOf(context, id));
  if (part === undefined || whole === undefined)
    throw new Error(`The rate "${rate.id}" has a numerator and a denominator.`);
  const [area, few, share] = [
    areaName(context, rate.area),
    inWords(context, part, { bare: true }),
    inWords(context, rate),
  ];
  if (part.indicator === 'models-recognised')
    return words.area(few, inWords(context, whole, { bare: true }), area, share);
  const say = part.indicator === 'models-exemplary' ? words.areaExemplary : words.areaOther;
  return say(few, inWords(context, whole), area, share);
}

function noteOf(context: Context, rate: Derived): string {
  const words = context.words.charts.recognition;
  const isRecognition = indicatorOf(context, rate.indicator).numerator === 'models-recognised';
  return words.rateNote(
    indicatorName(context, rate.indicator),
    quantityText(context, rate),
    isRecognition ? (originsOf(context, rate)[0]?.authority ?? '') : '',
  );
}
