import type { Derived, Observation, ProvinceRecord } from '../../record/types.ts';
import { bases } from '../../schema/code-lists.ts';
import { formatNumber, formatQuantity } from '../../values/format.ts';
import { parsePeriod } from '../../values/period.ts';
import { inLang } from '../../words/lang.ts';
import { guarded } from '../refusals.ts';
import type { Chart, SpanDatum, SpanPanel } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  areaOf,
  byMethod,
  datumOf,
  doesNotSay,
  groupBy,
  indicatorName,
  isWhole,
  periodText,
  type Context,
} from '../context.ts';

const counted = ['models-registered', 'models-built', 'models-existing'];

/** How many models each area has published, over the time that each figure counts. */
export function periodTheme(context: Context): readonly Chart[] {
  const counts = context.provinces.flatMap((province) =>
    countsOf(context, province).map((count) => ({ province, count })),
  );
  const sets = groupBy(counts, ({ count }) => [count.area, count.indicator, count.basis].join('|'));
  const panels = sets.map((set) => panelOf(context, set));
  const { refusals } = guarded(
    context,
    counts.filter(({ count }) => areaOf(context, count.area).level === 'province').map(({ count }) => count),
  );
  const words = context.words.charts.periods;
  return [
    {
      id: 'theo-ky',
      theme: 'periods',
      area: '',
      title: words.theme,
      subtitle: words.themeSubtitle,
      panels,
      refusals,
      notes: notesOf(counts.map(({ count }) => ({ label: areaName(context, count.area), figure: count }))),
      doesNotSay: doesNotSay(context, 'models-registered'),
    },
  ];
}

/** Whole counts of models with a known end, of the province and of its districts. */
const countsOf = (context: Context, { observations }: ProvinceRecord): readonly Observation[] =>
  observations.filter(
    (figure) =>
      counted.includes(figure.indicator) &&
      isWhole(figure) &&
      parsePeriod(figure.period)?.end !== undefined &&
      areaOf(context, figure.area).level !== 'commune',
  );

function panelOf(
  context: Context,
  set: readonly { readonly province: ProvinceRecord; readonly count: Observation }[],
): SpanPanel {
  const [first] = set;
  if (first === undefined) throw new Error('A panel of counts has counts.');
  const { count } = first;
  const data = set.map(({ province, count: each }) =>
    spanOf(
      context,
      each,
      byMethod(province, 'per-year').find(({ from }) => from[0] === each.id),
    ),
  );
  const caption = data.some(({ start }) => start === '')
    ? context.words.charts.periods.openCaption
    : inLang(bases[count.basis], context.lang);
  return {
    kind: 'spans',
    heading: context.words.charts.periods.panel(
      areaName(context, count.area),
      indicatorName(context, count.indicator),
    ),
    caption,
    unit: count.unit,
    data,
  };
}

function spanOf(context: Context, count: Observation, average: Derived | undefined): SpanDatum {
  const period = parsePeriod(count.period);
  const total = formatNumber(count.value, context.lang);
  const perYear =
    average &&
    context.words.charts.per(
      formatQuantity(average, average.unit, context.lang, { bare: true, decimals: 0 }),
    );
  return {
    ...datumOf(context, count, {
      label: periodText(context, count.period),
      text: perYear === undefined ? total : context.words.charts.periods.average(total, perYear),
    }),
    start: period?.start ?? '',
    end: period?.end ?? '',
    height: average ?? count,
  };
}
