import { bases } from '../../schema/code-lists.ts';
import type { Derived, Figure, ProvinceRecord } from '../../record/types.ts';
import { formatQuantity } from '../../values/format.ts';
import { inLang } from '../../words/lang.ts';
import type { Chart } from '../chart.ts';
import {
  areaName,
  byMethod,
  datumOf,
  doesNotSay,
  endOf,
  figureOf,
  groupBy,
  indicatorName,
  isWhole,
  originsOf,
  periodText,
  type Context,
} from '../context.ts';

/** From registered to recognised: the steps of one area and period on one axis, since each is a part of the one before. */
export function recognitionCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const rates = byMethod(province, 'ratio').filter((rate) => isWhole(rate) && isOfModels(context, rate));
  const byArea = groupBy(rates, ({ area }) => area);
  return byArea.map((ofArea) => chartOf(context, latest(ofArea)));
}

const isOfModels = (context: Context, rate: Derived): boolean =>
  rate.from.every((id) => figureOf(context, id).unit === 'model');

function latest(rates: readonly Derived[]): readonly Derived[] {
  const last = rates.map(({ period }) => endOf(period)).reduce((a, b) => (a > b ? a : b), '');
  return rates.filter(({ period }) => endOf(period) === last);
}

function chartOf(context: Context, rates: readonly Derived[]): Chart {
  const rate = headOf(context, rates);
  const steps = stepsOf(context, rates);
  const boundNote = steps.some(({ qualifier }) => qualifier === 'at-least')
    ? [context.words.charts.recognition.boundNote]
    : [];
  return {
    id: `cong-nhan-${rate.area}`,
    theme: 'recognition',
    area: rate.area,
    title: findingOf(context, rate),
    subtitle: context.words.charts.recognition.areaSubtitle(
      periodText(context, rate.period),
      inLang(bases[rate.basis], context.lang),
    ),
    panels: [
      {
        kind: 'bars',
        heading: '',
        caption: '',
        unit: 'model',
        rows: steps.map((step) => ({
          label: indicatorName(context, step.indicator),
          data: [
            datumOf(context, step, { text: formatQuantity(step, step.unit, context.lang, { bare: true }) }),
          ],
        })),
      },
    ],
    refusals: [],
    notes: [...rates.map((each) => noteOf(context, each)), ...boundNote],
    doesNotSay: doesNotSay(context, rate.indicator),
  };
}

/** The rate that stands first in the table of indicators: on what was registered before what was eligible. */
function headOf({ reference }: Context, rates: readonly Derived[]): Derived {
  const place = ({ indicator }: Derived) =>
    reference.indicators.findIndex((row) => row.indicator === indicator);
  return rates.reduce((a, b) => (place(b) < place(a) ? b : a));
}

/** Every count that the rates are made of, the widest first. */
function stepsOf(context: Context, rates: readonly Derived[]): readonly Figure[] {
  const ids = [...new Set(rates.flatMap(({ from }) => from))];
  const parts = new Set(rates.flatMap(({ from }) => from.slice(0, 1)));
  const steps = ids.map((id) => figureOf(context, id));
  return steps.sort((a, b) => Number(parts.has(a.id)) - Number(parts.has(b.id)) || b.value - a.value);
}

function findingOf(context: Context, rate: Derived): string {
  const words = context.words.charts.recognition;
  const [part, whole] = rate.from.map((id) => figureOf(context, id));
  if (part === undefined || whole === undefined)
    throw new Error(`The rate "${rate.id}" has a numerator and a denominator.`);
  const area = areaName(context, rate.area);
  const share = formatQuantity(rate, rate.unit, context.lang);
  const [few, all] = [part, whole].map((figure) =>
    formatQuantity(figure, figure.unit, context.lang, { bare: true }),
  );
  if (few === undefined || all === undefined) throw new Error('Two figures give two texts.');
  if (part.indicator === 'models-recognised') return words.area(few, all, area, share);
  return words.areaOther(few, formatQuantity(whole, whole.unit, context.lang), area, share);
}

function noteOf(context: Context, rate: Derived): string {
  const authority = originsOf(context, rate)[0]?.authority ?? '';
  return context.words.charts.recognition.rateNote(
    indicatorName(context, rate.indicator),
    formatQuantity(rate, rate.unit, context.lang),
    authority,
  );
}
