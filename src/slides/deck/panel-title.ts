import { sum } from 'd3';
import { contentWidth, linesOf } from './stage.ts';
import { dataOf, type BarPanel, type Chart, type Datum, type Panel } from '../../core/charts/chart.ts';
import { areaName, type Context } from '../../core/reading/context.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { lowerFirst } from '../../core/words/lower-first.ts';
import { formatPlain } from '../../core/values/format-number.ts';

/**
 * What a slide finds that shows one of several panels: for the title of the chart speaks of all of them, and over one it could be taken
 * for what another shows.
 */
export function panelTitle(context: Context, chart: Chart, panel: Panel): string | undefined {
  if (chart.panels.length === 1 || panel.heading === '') return undefined;
  const name = panelName(context, chart, panel);
  const found =
    mainFigure(context, panel) ?? (panel.kind === 'bars' ? foundInBars(context, chart, panel) : undefined);
  if (found === undefined) return topicOf(context, chart, panel) ?? name;
  const title = context.words.slides.panelTitle(name, found);
  return linesOf(title, 'title', contentWidth).length > mostLines ? name : title;
}

/** The title of the chart where it names no figure, and so finds nothing that stands on another slide. */
const topicOf = ({ words }: Context, { area, title }: Chart, { heading }: Panel): string | undefined =>
  area === '' || /\d/.test(title) ? undefined : words.slides.ofPanel(title, lowerFirst(heading));

interface NamedBar {
  readonly label: string;
  readonly datum: Datum;
}

/** Of one place a few bars are named, each with its figure; of many fields the one with most. */
function foundInBars(context: Context, { area, theme }: Chart, panel: BarPanel): string | undefined {
  // What is outlined is said otherwise by another source, or reckoned.
  const rows = panel.rows.filter(({ data }) => data.length === 0 || data.some(({ hollow }) => !hollow));
  const bars = rows.flatMap(({ label, data: [only, ...others] }): readonly NamedBar[] =>
    only === undefined || others.length > 0
      ? []
      : [{ label: only.figure.area === area ? lowerFirst(label) : label, datum: only }],
  );
  // Names of places are long, and many are of one kind.
  if (area === '' || bars.length < rows.length) return undefined;
  if (bars.length <= mostNamed) return bars.map(({ label, datum }) => `${label} ${datum.text}`).join('; ');
  return theme === 'fields' ? leadingPart(context, bars) : undefined;
}

/** The longest, where neither a bound nor what no part is given to leaves open which it is. */
function leadingPart({ words }: Context, bars: readonly NamedBar[]): string | undefined {
  const valueOf = ({ datum }: NamedBar): number => datum.quantity.value;
  const isRest = ({ datum }: NamedBar): boolean => datum.tone === 'remainder';
  const [first, second] = bars.filter((bar) => !isRest(bar)).toSorted((a, b) => valueOf(b) - valueOf(a));
  if (first === undefined || second === undefined) return undefined;
  const isSure =
    bars.every(({ datum }) => datum.quantity.qualifier === 'exact') &&
    valueOf(first) - valueOf(second) > sum(bars.filter(isRest), valueOf);
  return isSure ? words.slides.most(first.label, first.datum.text) : undefined;
}

const mostNamed = 3;
/** A longer title would take the room of what it tells of, which is at hand below it. */
const mostLines = 2;

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
