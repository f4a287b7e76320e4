import type { Figure } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import type { Chart } from '../chart.ts';
import { isRankable } from '../../rules/bounds.ts';
import {
  amountText,
  areaName,
  doesNotSay,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { byMethod, groups, isWhole, latest, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { pointOf } from '../parts/series.ts';
import { indices, national, panelsOf, provincial, rank, survey } from './satisfaction-panels.ts';

/** Satisfaction of one area over years: national index, its rank, and the province's own figure, each on an axis of its own. */
export function satisfactionCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const figures: readonly Figure[] = [...province.observations, ...byMethod(province, 'rank-from-change')];
  const ofIndices = figures.filter(
    (figure) => indices.includes(figure.indicator) && isWhole(figure) && figure.period !== '',
  );
  return groups(ofIndices, ({ area }) => area).map((ofArea) => chartOf(context, province, ofArea));
}

function chartOf(context: Context, province: ProvinceRecord, figures: Some<Figure>): Chart {
  const [{ area }] = figures;
  const words = context.words.charts.satisfaction;
  const has = (key: string) => figures.some(({ indicator }) => indicator === key);
  return {
    id: `hai-long-${area}`,
    theme: 'satisfaction',
    area,
    title: titleOf(context, province, figures),
    subtitle: words.areaSubtitle,
    panels: panelsOf(context, province, figures),
    refusals: has(national) && (has(provincial) || has(survey)) ? [words.apart(areaName(context, area))] : [],
    notes: notesOf(figures.map((figure) => pointOf(context, figure))),
    doesNotSay: doesNotSay(context, indices.filter((key) => key !== rank).find(has) ?? rank),
  };
}

/** "32/63" where the source says of how many. */
function rankText(context: Context, { observations }: ProvinceRecord, place: Figure): string {
  const all = observations.find(
    ({ indicator, period }) => indicator === 'sipas-provinces-ranked' && period === place.period,
  );
  const rankOf = amountText(context, place);
  return all === undefined ? rankOf : `${rankOf}/${amountText(context, all)}`;
}

/** Whether it is the end of all provinces, as the country's own figures of that period tell. */
const endOf = ({ country }: Context, shown: Figure): 'lowest' | 'highest' | undefined =>
  (['lowest', 'highest'] as const).find((end) =>
    country?.observations.some(
      ({ indicator, period, value, qualifier }) =>
        indicator === `sipas-${end}` &&
        period === shown.period &&
        value === shown.value &&
        isRankable({ value, qualifier }) &&
        isRankable(shown),
    ),
  );

/** The latest national index with its rank, or with its being the first or last; without one, the latest figure there is. */
function titleOf(context: Context, province: ProvinceRecord, figures: Some<Figure>): string {
  const words = context.words.charts.satisfaction;
  const [shown] = [national, provincial, survey, rank].flatMap((key) =>
    groups(
      figures.filter(({ indicator }) => indicator === key),
      () => key,
    ).map((ofKey) => latest(ofKey, ({ period }) => period)),
  );
  if (shown === undefined) throw new Error('A satisfaction chart has figures.');
  const place = figures.find(({ indicator, period }) => indicator === rank && period === shown.period);
  const [text, period, area] = [
    quantityText(context, shown),
    periodText(context, shown.period),
    areaName(context, shown.area),
  ];
  if (shown.indicator !== national) return words.areaUnranked(text, period, area);
  if (place !== undefined) return words.area(text, rankText(context, province, place), period, area);
  const end = endOf(context, shown);
  return end === undefined
    ? words.areaUnranked(text, period, area)
    : words.areaAtEnd[end](text, period, area);
}
