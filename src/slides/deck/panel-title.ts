import { dataOf, type Chart, type Panel } from '../../core/charts/chart.ts';
import { areaName, type Context } from '../../core/reading/context.ts';
import { lowerFirst } from '../../core/words/lower-first.ts';
import { formatPlain } from '../../core/values/format.ts';

/**
 * What a slide finds that shows one of several panels: for the title of the chart speaks of all of them, and over one it could be taken
 * for what another shows. A panel of many bars has no one figure to name; there the title of the chart stays.
 */
export function panelTitle(context: Context, chart: Chart, panel: Panel): string | undefined {
  if (chart.panels.length === 1 || panel.heading === '') return undefined;
  const value = mainFigure(context, panel);
  return value === undefined
    ? undefined
    : context.words.slides.panelTitle(nameOf(context, chart, panel), value);
}

/** The heading with its place, where it does not name it. */
function nameOf(context: Context, { area }: Chart, { heading }: Panel): string {
  if (area === '') return heading;
  return context.words.slides.inArea(areaName(context, area), lowerFirst(heading));
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
