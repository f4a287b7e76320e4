import type { Observation } from '../../figures/figure.ts';
import { rowText } from '../../words/lang.ts';
import type { Chart, LinePanel, LineSeries } from '../chart.ts';
import { areaName, doesNotSay, periodText, type Context } from '../../reading/context.ts';
import { groups, isWhole, mapped, type Some } from '../parts/figures.ts';
import { onOneRange } from '../parts/line-range.ts';
import { linesOf, pointOf, seriesOf, yearsFrom } from '../parts/series.ts';
import { countryFigures, countryPanels } from './satisfaction-country.ts';

const national = 'satisfaction-sipas';

/** The national index of all provinces over years: one indicator, one method between two breaks, so one axis. */
export function satisfactionTheme(context: Context): readonly Chart[] {
  const provinces = new Set(context.provinces.map(({ province }) => province));
  const figures = context.provinces
    .flatMap(({ observations }) => observations)
    .filter((figure) => figure.indicator === national && isWhole(figure) && provinces.has(figure.area));
  return groups(figures, ({ indicator }) => indicator).map((set) => chartOf(context, set));
}

function chartOf(context: Context, figures: Some<Observation>): Chart {
  const words = context.words.charts.satisfaction;
  const byArea = groups(figures, ({ area }) => area);
  const series = mapped(byArea, (ofArea) => seriesOfArea(context, ofArea));
  return {
    id: 'hai-long',
    theme: 'satisfaction',
    area: '',
    title: words.theme,
    subtitle: words.themeSubtitle,
    panels: panelsOf(context, series, yearsFrom(context, [...figures, ...countryFigures(context)])),
    refusals: [],
    notes: [...breakNotes(context), ...missingNotes(context, byArea)],
    doesNotSay: doesNotSay(context, national),
  };
}

/** The provinces, and below them the country on an axis of the same range, if the record tells of it. */
function panelsOf(
  context: Context,
  series: Some<LineSeries>,
  years: LinePanel['domain'],
): readonly LinePanel[] {
  const country = countryPanels(context, years);
  const heading = country.length === 0 ? '' : context.words.charts.satisfaction.provincesHeading;
  return onOneRange([linesOf(context, series, years, { heading }), ...country]);
}

function seriesOfArea(context: Context, figures: Some<Observation>): LineSeries {
  const name = areaName(context, figures[0].area);
  const points = mapped(figures, (figure) => {
    const point = pointOf(context, figure);
    return {
      ...point,
      label: `${name}, ${periodText(context, figure.period)}`,
    };
  });
  return seriesOf(context, name, points);
}

const breakNotes = ({ reference, lang }: Context): readonly string[] =>
  reference.breaks
    .filter(({ indicator }) => indicator === national)
    .map((row) => `${row.at}: ${rowText(row, 'reason', lang)}`);

function missingNotes(context: Context, byArea: readonly Some<Observation>[]): readonly string[] {
  const have = new Set(byArea.map(([{ area }]) => area));
  const without = context.provinces.map(({ province }) => province).filter((key) => !have.has(key));
  const names = without.map((key) => areaName(context, key)).join(', ');
  return without.length === 0 ? [] : [context.words.charts.satisfaction.noIndex(names)];
}
