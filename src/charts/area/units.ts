import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { formatNumber } from '../../values/format.ts';
import type { Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  areaOf,
  datumOf,
  doesNotSay,
  endOf,
  groupBy,
  indicatorName,
  indicatorOf,
  isWhole,
  type Context,
} from '../context.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { countSubtitle } from './subtitle.ts';

/** The communes of a district, or the districts of a province, side by side: same indicator, period, basis and level. */
export function unitCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const ofUnits = province.observations.filter(
    (figure) =>
      isWhole(figure) &&
      indicatorOf(context, figure.indicator).unit === 'model' &&
      parentOf(context, figure) !== '',
  );
  const sets = groupBy(ofUnits, (figure) =>
    [
      parentOf(context, figure),
      areaOf(context, figure.area).level,
      figure.indicator,
      figure.period,
      figure.basis,
    ].join('|'),
  );
  const comparable = sets.filter((set) => set.length > 2);
  const byParent = groupBy(comparable, ([first]) => (first === undefined ? '' : parentOf(context, first)));
  return byParent.map((ofParent) => chartOf(context, latest(ofParent)));
}

const parentOf = (context: Context, { area }: Observation): string => {
  const { level, parent } = areaOf(context, area);
  return level === 'commune' || level === 'district' ? parent : '';
};

const latest = (sets: readonly (readonly Observation[])[]): readonly Observation[] =>
  sets.reduce((a, b) => (endOf(b[0]?.period ?? '') > endOf(a[0]?.period ?? '') ? b : a));

function chartOf(context: Context, set: readonly Observation[]): Chart {
  const exact = set.every(({ qualifier }) => qualifier === 'exact');
  const sorted = exact ? [...set].sort((a, b) => b.value - a.value) : set;
  const [first] = sorted;
  if (first === undefined) throw new Error('A set of units has units.');
  const parent = parentOf(context, first);
  const name = ({ area }: Observation) => sentenceCase(areaName(context, area));
  return {
    id: `don-vi-${parent}`,
    theme: 'recognition',
    area: parent,
    title: exact ? findingOf(context, sorted) : context.words.charts.units.unsure(areaName(context, parent)),
    subtitle: `${areaName(context, parent)}: ${lowerFirst(countSubtitle(context, first))}`,
    panels: [
      {
        kind: 'bars',
        heading: '',
        caption: '',
        unit: first.unit,
        rows: sorted.map((figure) => ({
          label: name(figure),
          data: [
            datumOf(context, figure, { label: name(figure), text: formatNumber(figure.value, context.lang) }),
          ],
        })),
      },
    ],
    refusals: [],
    notes: [
      context.words.charts.units.notRates,
      ...notesOf(sorted.map((figure) => ({ label: name(figure), figure }))),
    ],
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

/** Both ends of the list, without names: more is not better. */
function findingOf(context: Context, sorted: readonly Observation[]): string {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A set of units has units.');
  const number = ({ value }: Observation) => formatNumber(value, context.lang);
  return context.words.charts.units.title(
    number(last),
    number(first),
    indicatorName(context, first.indicator),
    areaName(context, parentOf(context, first)),
  );
}
