import { isRankable } from '../../rules/bounds.ts';
import { harmoniserOf } from '../../rules/harmonise.ts';
import { isObserved } from '../../rules/missing.ts';
import { bases } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import type { BarPanel, Chart } from '../chart.ts';
import {
  areaName,
  indicatorName,
  limitsOf,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { barsOf } from './datum.ts';
import type { Division, HarmonisedDivision } from './divisions.ts';
import { groups, latest, mapped, type Some } from './figures.ts';
import { byPlace } from './places.ts';
import { guarded } from './guard.ts';
import { shareRows } from './share-rows.ts';

/** Of each place its latest division, in the order of places. */
export function latestOf(context: Context, divisions: readonly Division[]): readonly HarmonisedDivision[] {
  const harmonise = harmoniserOf(context.reference);
  const inOrder = byPlace(context);
  return groups(divisions, ({ total }) => total.area)
    .map((ofArea) => {
      const division = latest(ofArea, ({ total }) => total.period);
      return { ...division, harmonised: harmonise(division.total, division.parts) };
    })
    .toSorted((a, b) => inOrder(a.total.area, b.total.area));
}

/** What a chart shows of the shares of fields in several places: an axis for each, since their totals are counted differently. */
export function fieldShares(
  context: Context,
  divisions: Some<HarmonisedDivision>,
): Omit<Chart, 'id' | 'area' | 'title'> {
  const totals = mapped(divisions, ({ total }) => total);
  return {
    theme: 'fields',
    subtitle: context.words.charts.fields.themeSubtitle,
    panels: divisions.map((division) => panelOf(context, division)),
    refusals: guarded(context, totals).refusals,
    notes: divisions.flatMap((division) => matchNotes(context, division)),
    doesNotSay: limitsOf(
      context,
      totals.map(({ indicator }) => indicator),
    ),
  };
}

function panelOf(context: Context, division: HarmonisedDivision): BarPanel {
  const words = context.words.charts.fields;
  const { total } = division;
  return barsOf('percent', shareRows(context, division), {
    heading: words.panel(
      areaName(context, total.area),
      indicatorName(context, total.indicator),
      periodText(context, total.period),
    ),
    caption: words.panelCaption(quantityText(context, total), inLang(bases[total.basis], context.lang)),
  });
}

/** How many labels are not the harmonised field itself, and why a share computed from exact counts may be only a bound. */
function matchNotes(context: Context, { total, harmonised }: HarmonisedDivision): readonly string[] {
  const matches = harmonised.fields.flatMap((field) => field.matches);
  const count = matches.filter(({ match }) => match !== 'exactMatch').length;
  const isOpen = harmonised.fields.some(({ share }) => isObserved(share) && !isRankable(share.figure));
  const words = context.words.charts.fields;
  const area = areaName(context, total.area);
  return [...(count === 0 ? [] : [words.placed(area, count)]), ...(isOpen ? [words.open(area)] : [])];
}
