import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import type { Chart } from '../chart.ts';
import { areaName, areaOf, endOf, type Context } from '../../reading/context.ts';
import { groups, isWhole, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { isCount, nameOfCount, periodPanels } from '../parts/period-panels.ts';
import { guarded } from '../parts/guard.ts';

/** How many models the districts and cities of a province have published, over the time that each figure counts. */
export function unitPeriodCharts(context: Context, { observations }: ProvinceRecord): readonly Chart[] {
  const counts = observations.filter(
    (figure) =>
      isCount(figure) &&
      isWhole(figure) &&
      endOf(figure.period) !== '' &&
      areaOf(context, figure.area).level === 'district',
  );
  return groups(counts, ({ area }) => areaOf(context, area).parent)
    .filter(({ length }) => length > 1)
    .map((ofProvince) => chartOf(context, ofProvince));
}

function chartOf(context: Context, counts: Some<Observation>): Chart {
  const words = context.words.charts.periods;
  const { parent } = areaOf(context, counts[0].area);
  return {
    id: `theo-ky-${parent}`,
    theme: 'periods',
    area: parent,
    title: words.units(areaName(context, parent)),
    subtitle: words.themeSubtitle,
    panels: periodPanels(context, counts),
    refusals: guarded(context, counts).refusals,
    notes: notesOf(counts.map((figure) => ({ label: nameOfCount(context, figure), figure }))),
    doesNotSay: words.doesNotSay,
  };
}
