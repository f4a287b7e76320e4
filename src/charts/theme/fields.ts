import { bases } from '../../schema/code-lists.ts';
import { isRankable } from '../../rules/bounds.ts';
import { isObserved } from '../../rules/missing.ts';
import { harmoniserOf } from '../../rules/harmonise.ts';
import { inLang } from '../../words/lang.ts';
import type { BarPanel, Chart } from '../chart.ts';
import { areaName, doesNotSay, indicatorName, periodText, quantityText, type Context } from '../context.ts';
import { barsOf } from '../datum.ts';
import { divisionsOf, type HarmonisedDivision } from '../divisions.ts';
import { groups, latest, mapped, sorted, type Some } from '../figures.ts';
import { byPlace } from '../places.ts';
import { guarded } from '../refusals.ts';
import { shareRows } from './share-rows.ts';

/** Shares of the harmonised fields, an axis for each place: totals that are counted differently do not share one. */
export function fieldTheme(context: Context): readonly Chart[] {
  const harmonise = harmoniserOf(context.reference);
  const divisions = context.provinces.flatMap((province) => divisionsOf(context, province));
  const byArea = groups(divisions, ({ total }) => total.area).map((ofArea) => {
    const division = latest(ofArea, ({ total }) => total.period);
    return { ...division, harmonised: harmonise(division.total, division.parts) };
  });
  const inOrder = byPlace(context);
  return groups(byArea, () => 'all').map((all) =>
    chartOf(
      context,
      sorted(all, (a, b) => inOrder(a.total.area, b.total.area)),
    ),
  );
}

function chartOf(context: Context, divisions: Some<HarmonisedDivision>): Chart {
  const words = context.words.charts.fields;
  const totals = mapped(divisions, ({ total }) => total);
  return {
    id: 'linh-vuc',
    theme: 'fields',
    area: '',
    title: words.theme,
    subtitle: words.themeSubtitle,
    panels: divisions.map((division) => panelOf(context, division)),
    refusals: guarded(context, totals).refusals,
    notes: divisions.flatMap((division) => matchNotes(context, division)),
    doesNotSay: doesNotSay(context, totals[0].indicator),
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
