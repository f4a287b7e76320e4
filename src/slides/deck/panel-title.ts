import { dataOf, type BarPanel, type Chart, type Panel } from '../../core/charts/chart.ts';
import { areaName, type Context } from '../../core/reading/context.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { lowerFirst } from '../../core/words/lower-first.ts';
import { formatPlain } from '../../core/values/format.ts';

/**
 * What a slide finds that shows one of several panels: for the title of the chart speaks of all of them, and over one it could be taken
 * for what another shows.
 */
export function panelTitle(context: Context, chart: Chart, panel: Panel): string | undefined {
  if (chart.panels.length === 1 || panel.heading === '') return undefined;
  const name = panelName(context, chart, panel);
  const found =
    mainFigure(context, panel) ?? (panel.kind === 'bars' ? foundInBars(context, chart, panel) : undefined);
  return found === undefined ? name : context.words.slides.panelTitle(name, found);
}

/** Of one place a few bars are named, each with its figure; of many the longest, where no bound leaves open which it is. */
function foundInBars({ words }: Context, { area }: Chart, panel: BarPanel): string | undefined {
  // What is outlined is said otherwise by another source, or reckoned.
  const rows = panel.rows.filter(({ data }) => data.length === 0 || data.some(({ hollow }) => !hollow));
  const bars = rows.flatMap(({ label, data: [only, ...others] }) =>
    only === undefined || others.length > 0
      ? []
      : [{ label: only.figure.area === area ? lowerFirst(label) : label, datum: only }],
  );
  // Names of places are long, and many are of one kind.
  if (area === '' || bars.length < rows.length) return undefined;
  if (bars.length <= mostNamed) return bars.map(({ label, datum }) => `${label} ${datum.text}`).join('; ');
  const parts = bars.filter(({ datum }) => datum.tone !== 'remainder');
  const [first, second] = parts.toSorted((a, b) => b.datum.quantity.value - a.datum.quantity.value);
  const isSure = parts.every(({ datum }) => datum.quantity.qualifier === 'exact');
  if (first === undefined || !isSure || first.datum.quantity.value === second?.datum.quantity.value)
    return undefined;
  return words.slides.most(first.label, first.datum.text);
}

const mostNamed = 3;

/** The heading with its place, where it does not name it. */
function panelName(context: Context, { area }: Chart, { heading }: Panel): string {
  if (area === '') return heading;
  return sentenceCase(context.words.slides.inArea(areaName(context, area), lowerFirst(heading)));
}

/** The latest of a line, or the only one. */
function mainFigure({ words }: Context, panel: Panel): string | undefined {
  const { at } = words.slides;
  if (panel.kind === 'lines') {
    const last = panel.series.length === 1 ? panel.series[0]?.points.at(-1) : undefined;
    return last && at(last.text, formatPlain(last.year));
  }
  const [only, ...others] = dataOf(panel);
  if (only === undefined || others.length > 0) return undefined;
  return panel.kind === 'spans' ? at(only.text, only.label) : only.text;
}
