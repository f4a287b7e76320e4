import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  derivedFrom,
  doesNotSay,
  indicatorName,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { areExact, ranked, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { countSubtitle } from './subtitle.ts';
import { parentOf, unitSets } from './unit-sets.ts';

/** The communes of a district, or the districts of a province, side by side. */
export const unitCharts = (context: Context, province: ProvinceRecord): readonly Chart[] =>
  unitSets(context, province).map((set) => chartOf(context, set));

function chartOf(context: Context, set: Some<Observation>): Chart {
  const [first] = set;
  const parent = parentOf(context, first);
  const units = ranked(set).map((figure) => ({
    label: sentenceCase(areaName(context, figure.area)),
    figure,
  }));
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
    notes: [...rateNotes(context, set), ...notesOf(units)],
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
function rateNotes(context: Context, [first]: Some<Observation>): readonly string[] {
  const isNumerator = context.reference.indicators.some(({ numerator }) => numerator === first.indicator);
  const hasRate = derivedFrom(context, 'ratio', first).length > 0;
  return isNumerator && !hasRate ? [context.words.charts.units.notRates] : [];
}
