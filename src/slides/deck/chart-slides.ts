import type { BarPanel, Chart, Panel } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { axisEnd, rowHeights } from '../../core/charts/draw/bars-layout.ts';
import { sizes } from '../../core/charts/draw/sizes.ts';
import { untoldIn } from '../../core/charts/parts/untold.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import { roomOf } from './chart-room.ts';
import { divided } from './divided.ts';
import { panelTitle } from './panel-title.ts';
import { slidePicture } from './pictures.ts';
import type { ChartSlide, Slide, TextSlide } from './slide.ts';
import { sourceLine } from './source-line.ts';
import type { Speech } from './speech.ts';
import { heightOf, linesOf, roomFor, textWidth } from './stage.ts';

/**
 * A chart as slides: its axes together where they fit, else each alone. What is refused stands below the picture where a line or two say
 * it, else on a slide of its own.
 */
export function slidesOfChart(context: Context, chart: Chart, speech: Speech, say = ''): readonly Slide[] {
  const alone = pictureSlides(context, chart, []);
  const withRemarks = isShort(chart) ? pictureSlides(context, chart, chart.refusals) : [];
  const fits = withRemarks.length === alone.length;
  const pictures = (fits ? withRemarks : alone).map((slide, index) => ({
    ...slide,
    say: index === 0 ? say : '',
    notes: [...limitsOf(context, slide), ...(index === 0 ? [...chart.notes, speech.citeChart(chart)] : [])],
  }));
  return [...pictures, ...(fits ? [] : refusalSlides(context, chart))];
}

const mostRemarkLines = 2;

const isShort = ({ panels, refusals }: Chart): boolean =>
  refusals.length > 0 &&
  panels.every(({ kind }) => kind === 'bars') &&
  refusals.flatMap((text) => linesOf(text, 'remark', textWidth)).length <= mostRemarkLines;

const pictureSlides = (context: Context, chart: Chart, remarks: readonly string[]): readonly ChartSlide[] =>
  panelSets(context, chart, remarks).flatMap((panels) =>
    divide(context, slideOf(context, chart, panels, remarks)),
  );

function slideOf(
  context: Context,
  chart: Chart,
  panels: readonly Panel[],
  remarks: readonly string[],
): ChartSlide {
  const [panel] = panels;
  const title = panels.length === 1 && panel !== undefined ? panelTitle(context, chart, panel) : undefined;
  return {
    kind: 'chart',
    title: title ?? chart.title,
    subtitle: chart.subtitle,
    source: sourceLine(context, chart, panels),
    doesNotSay: chart.doesNotSay,
    say: '',
    notes: [],
    // The title says what the heading said, also to those who hear it.
    chart: title === undefined ? chart : { ...chart, title },
    panels: title === undefined ? panels : panels.map((each) => ({ ...each, heading: '' })),
    layout: panels.every(({ kind }) => kind === 'bars') ? 'column' : 'row',
    remarks,
  };
}

/** All bars of a chart on one slide, if they fit below one another; bars over time two side by side where they share a scale. */
function panelSets(
  context: Context,
  chart: Chart,
  remarks: readonly string[],
): readonly (readonly Panel[])[] {
  const { panels } = chart;
  if (panels.length > 1 && panels.every((panel) => panel.kind === 'bars')) {
    const together = slideOf(context, chart, panels, remarks);
    const heights = panels.flatMap((panel) => rowHeights(panel, panels, sizes.slide));
    const height = heights.reduce((sum, each) => sum + each, 0);
    if (height <= roomOf(context, together)) return [panels];
  }
  return panels.reduce<readonly (readonly Panel[])[]>((sets, panel) => {
    const last = sets.at(-1);
    const isPair = last?.length === 1 && last[0] !== undefined && sharesScale(last[0], panel);
    return isPair ? [...sets.slice(0, -1), [...last, panel]] : [...sets, [panel]];
  }, []);
}

const sharesScale = (a: Panel, b: Panel): boolean =>
  a.kind === 'spans' && b.kind === 'spans' && a.max === b.max && a.caption === b.caption;

/** Bars that do not fit on one slide are divided; their axis stays that of all. */
function divide(context: Context, slide: ChartSlide): readonly ChartSlide[] {
  const [panel, ...others] = slide.panels;
  if (panel?.kind !== 'bars' || others.length > 0 || rowsWithin(context, slide, panel).length === 1)
    return [slide];
  const { part } = context.words.slides;
  const partOf = (index: number, of: number) => part(slide.subtitle, formatPlain(index + 1), formatPlain(of));
  const sets = rowsWithin(context, { ...slide, subtitle: partOf(0, 2) }, panel);
  return sets.map((rows, index) => ({
    ...slide,
    // What the title finds stands on the first of them.
    title: index === 0 ? slide.title : context.words.slides.goesOn(slide.title),
    subtitle: partOf(index, sets.length),
    panels: [{ ...panel, rows, max: axisEnd(panel) }],
  }));
}

/** The rows of a panel in as many sets as slides hold them. */
function rowsWithin(context: Context, slide: ChartSlide, panel: BarPanel): readonly BarPanel['rows'][] {
  const together = slide.chart.panels.filter((each) => each.kind === 'bars');
  const heights = rowHeights(panel, together, sizes.slide);
  const rows = panel.rows.map((row, index) => ({ row, height: heights[index] ?? 0 }));
  const sets = divided(rows, roomOf(context, slide), ({ height }) => height);
  return sets.map((set) => set.map(({ row }) => row));
}

/** What the chart does not say, and the figures for which the picture has no room. */
function limitsOf(context: Context, slide: ChartSlide): readonly string[] {
  const { words } = context;
  const { chart, panels, doesNotSay } = slide;
  const untold = panels.flatMap((panel) =>
    untoldIn(panel, slidePicture(context, slide, panel, chart.id, nothing).untold),
  );
  return [
    words.slides.noteLimits(doesNotSay),
    ...(untold.length === 0 ? [] : [words.site.unlabelled(untold.join('; '))]),
  ];
}

/** Links take no room. */
const nothing = () => ({ href: '', title: '' });

function refusalSlides({ words }: Context, chart: Chart): readonly TextSlide[] {
  const title = chart.area === '' ? words.slides.refusals : words.site.notDrawn;
  const around = { title, subtitle: chart.title };
  const longest = { ...around, title: words.slides.goesOn(title) };
  const sets = divided(chart.refusals, roomFor(longest), (text) => heightOf(text, 'paragraph', textWidth));
  return sets.map((paragraphs, index) => ({
    kind: 'text',
    tone: 'refusal',
    ...(index === 0 ? around : longest),
    source: '',
    doesNotSay: '',
    say: words.slides.continued,
    notes: [],
    paragraphs,
  }));
}
