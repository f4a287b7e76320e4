import { isOverTime, type BarPanel, type Chart, type Panel } from '../charts/chart.ts';
import type { Context } from '../charts/context.ts';
import { axisEnd, rowHeights } from '../charts/draw/bars-layout.ts';
import { sizes } from '../charts/draw/sizes.ts';
import { unlabelledIn } from '../charts/sheet/panel-blocks.ts';
import { formatPlain } from '../values/format.ts';
import { roomOf } from './chart-room.ts';
import { slidePicture } from './pictures.ts';
import { divided } from './divided.ts';
import type { ChartSlide, Slide, TextSlide } from './slide.ts';
import { sourceLine } from './source-line.ts';
import type { Speech } from './speech.ts';
import { heightOf, linesOf, roomFor, textWidth } from './stage.ts';

/**
 * A chart as slides: an axis a slide, two side by side where they are bars over time. What is refused stands below the picture where a
 * line or two say it, else on a slide of its own.
 */
export function slidesOfChart(context: Context, chart: Chart, speech: Speech, say = ''): readonly Slide[] {
  const alone = pictureSlides(context, chart, []);
  const withRemarks = isShort(chart) ? pictureSlides(context, chart, chart.refusals) : [];
  const fits = withRemarks.length === alone.length;
  const pictures = (fits ? withRemarks : alone).map((slide) => ({
    ...slide,
    notes: [...notesOf(context, slide), speech.citeChart(chart)],
  }));
  const slides: readonly Slide[] = [...pictures, ...(fits ? [] : refusalSlides(context, chart))];
  return slides.map((slide, index) =>
    index === 0 && say !== '' ? { ...slide, notes: [say, ...slide.notes] } : slide,
  );
}

const mostRemarkLines = 2;

const isShort = ({ panels, refusals }: Chart): boolean =>
  refusals.length > 0 &&
  panels.every(({ kind }) => kind === 'bars') &&
  refusals.flatMap((text) => linesOf(text, 'remark', textWidth)).length <= mostRemarkLines;

const pictureSlides = (context: Context, chart: Chart, remarks: readonly string[]): readonly ChartSlide[] =>
  panelSets(chart).flatMap((panels) =>
    divide(context, {
      kind: 'chart',
      title: chart.title,
      subtitle: chart.subtitle,
      source: sourceLine(context, chart, panels),
      doesNotSay: chart.doesNotSay,
      notes: [],
      chart,
      panels,
      layout: panels.every(({ kind }) => kind === 'bars') ? 'column' : 'row',
      remarks,
    }),
  );

/** Bars over time stand two on a slide, since they are narrow; all others alone. */
function panelSets(chart: Chart): readonly (readonly Panel[])[] {
  const { panels } = chart;
  if (!isOverTime(chart) || panels.some(({ kind }) => kind !== 'spans'))
    return panels.map((panel) => [panel]);
  return Array.from({ length: Math.ceil(panels.length / 2) }, (_, index) =>
    panels.slice(2 * index, 2 * index + 2),
  );
}

/** Bars that do not fit on one slide are divided; their axis stays that of all. */
function divide(context: Context, slide: ChartSlide): readonly ChartSlide[] {
  const [panel] = slide.panels;
  if (panel?.kind !== 'bars' || rowsWithin(context, slide, panel).length === 1) return [slide];
  const { part } = context.words.slides;
  const partOf = (index: number, of: number) => part(slide.subtitle, formatPlain(index + 1), formatPlain(of));
  const sets = rowsWithin(context, { ...slide, subtitle: partOf(0, 2) }, panel);
  return sets.map((rows, index) => ({
    ...slide,
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

/** What the chart does not say, its notes, and the figures for which the picture has no room. */
function notesOf(context: Context, slide: ChartSlide): readonly string[] {
  const { words } = context;
  const { chart, panels, doesNotSay } = slide;
  const untold = panels.flatMap((panel) =>
    unlabelledIn(slidePicture(context, slide, panel, chart.id, nothing), panel),
  );
  return [
    words.slides.noteLimits(doesNotSay),
    ...chart.notes,
    ...(untold.length === 0 ? [] : [words.site.unlabelled(untold.join('; '))]),
  ];
}

const nothing = () => ({ href: '', title: '' });

function refusalSlides({ words }: Context, chart: Chart): readonly TextSlide[] {
  const title = chart.area === '' ? words.slides.refusals : words.site.notDrawn;
  const around = { title, subtitle: chart.title };
  const sets = divided(chart.refusals, roomFor({ ...around, foot: [] }), (text) =>
    heightOf(text, 'paragraph', textWidth),
  );
  return sets.map((paragraphs) => ({
    kind: 'text',
    tone: 'refusal',
    ...around,
    source: '',
    doesNotSay: '',
    notes: [],
    paragraphs,
  }));
}
