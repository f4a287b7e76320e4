import type { Observation } from '../../figures/figure.ts';
import type { Chart } from '../chart.ts';
import { areaOf, endOf, type Context } from '../../reading/context.ts';
import { groups, isWhole, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { isCount, nameOfCount, periodPanels } from '../parts/period-panels.ts';
import { guarded } from '../parts/guard.ts';

/** How many models each province has published, over the time that each figure counts. */
export function periodTheme(context: Context): readonly Chart[] {
  const counts = countsOf(context);
  const drawn = counts.filter(({ period }) => endOf(period) !== '');
  return groups(drawn, () => 'all').map((all) => chartOf(context, counts, all));
}

function chartOf(context: Context, counts: readonly Observation[], drawn: Some<Observation>): Chart {
  const words = context.words.charts.periods;
  return {
    id: 'theo-ky',
    theme: 'periods',
    area: '',
    title: words.theme,
    subtitle: words.themeSubtitle,
    panels: periodPanels(context, drawn),
    refusals: guarded(context, counts).refusals,
    notes: notesOf(drawn.map((figure) => ({ label: nameOfCount(context, figure), figure }))),
    doesNotSay: words.doesNotSay,
  };
}

/** One without a year is not drawn, but refused in words. */
const countsOf = (context: Context): readonly Observation[] =>
  context.provinces
    .flatMap(({ observations }) => observations)
    .filter(
      (figure) => isCount(figure) && isWhole(figure) && areaOf(context, figure.area).level === 'province',
    );
