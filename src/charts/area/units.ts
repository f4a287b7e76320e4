import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  areaOf,
  doesNotSay,
  indicatorName,
  indicatorOf,
  type Context,
} from '../context.ts';
import { barsOf, rowOf } from '../datum.ts';
import { areExact, byMethod, groups, isWhole, latest, ranked, type Some } from '../figures.ts';
import { notesOf } from '../notes.ts';
import { countSubtitle } from './subtitle.ts';

/** The communes of a district, or the districts of a province, side by side: same indicator, period, basis and level. */
export function unitCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const counts = province.observations.filter(
    (figure) =>
      isWhole(figure) &&
      indicatorOf(context, figure.indicator).unit === 'model' &&
      parentOf(context, figure) !== '',
  );
  const sets = groups(counts, (figure) => setKey(context, figure)).filter(({ length }) => length > 2);
  return groups(sets, ([first]) => parentOf(context, first)).map((ofParent) =>
    chartOf(
      context,
      province,
      latest(ofParent, ([{ period }]) => period),
    ),
  );
}

const parentOf = (context: Context, { area }: Observation): string => {
  const { level, parent } = areaOf(context, area);
  return level === 'commune' || level === 'district' ? parent : '';
};

const setKey = (context: Context, figure: Observation): string =>
  [
    parentOf(context, figure),
    areaOf(context, figure.area).level,
    figure.indicator,
    figure.period,
    figure.basis,
  ].join('|');

function chartOf(context: Context, province: ProvinceRecord, set: Some<Observation>): Chart {
  const [first] = set;
  const parent = parentOf(context, first);
  const units = ranked(set).map((figure) => ({ label: sentenceCase(areaName(context, figure.area)), figure }));
  return {
    id: `don-vi-${parent}`,
    theme: 'recognition',
    area: parent,
    title: titleOf(context, ranked(set)),
    subtitle: `${areaName(context, parent)}: ${lowerFirst(countSubtitle(context, first))}`,
    panels: [
      barsOf(
        first.unit,
        units.map(({ label, figure }) =>
          rowOf(context, figure, label, { text: amountText(context, figure) }),
        ),
      ),
    ],
    refusals: [],
    notes: [...rateNotes(context, province, set), ...notesOf(units)],
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

/** Both ends of the list, without names: more is not better. */
function titleOf(context: Context, units: Some<Observation>): string {
  const [most, least] = [units[0], units.at(-1) ?? units[0]];
  const words = context.words.charts.units;
  const parent = areaName(context, parentOf(context, most));
  if (!areExact(units)) return words.unsure(parent);
  const what = indicatorName(context, most.indicator);
  return words.title(amountText(context, least), amountText(context, most), what, parent);
}

/** Said of what could be a rate (models recognised) if the source gave of how many. */
function rateNotes(context: Context, province: ProvinceRecord, [first]: Some<Observation>): readonly string[] {
  const isNumerator = context.reference.indicators.some(({ numerator }) => numerator === first.indicator);
  const hasRate = byMethod(province, 'ratio').some(({ from }) => from[0] === first.id);
  return isNumerator && !hasRate ? [context.words.charts.units.notRates] : [];
}
