import { isOverTime, type BarPanel, type Chart, type Panel } from '../charts/chart.ts';
import type { Context } from '../charts/context.ts';
import { axisEnd, rowHeights } from '../charts/draw/bars-layout.ts';
import { sizes } from '../charts/draw/sizes.ts';
import { keyOf, targetKey } from '../charts/key.ts';
import { formatPlain } from '../values/format.ts';
import { divided } from './divided.ts';
import type { ChartSlide, Slide, TextSlide } from './slide.ts';
import type { Speech } from './speech.ts';
import { sourceLine } from './source-line.ts';
import { contentWidth, halfWidth, heightOf, keyHeight, roomFor, textWidth, zoom } from './stage.ts';

/** A chart as slides: an axis a slide, two side by side where they are over time, and what is refused in sentences of its own. */
export function slidesOfChart(context: Context, chart: Chart, speech: Speech, say = ''): readonly Slide[] {
  const pictures = pictureSlides(context, chart, speech);
  const slides: readonly Slide[] = [...pictures, ...refusalSlides(context, chart)];
  return slides.map((slide, index) => ({
    ...slide,
    notes: [...(index === 0 && say !== '' ? [say] : []), ...slide.notes],
  }));
}

function pictureSlides(context: Context, chart: Chart, speech: Speech): readonly ChartSlide[] {
  const sets = panelSets(chart).flatMap((panels) => partsOf(context, chart, panels));
  return sets.map(({ panels, part, parts }) => {
    const { slides: words } = context.words;
    return {
      kind: 'chart',
      title: chart.title,
      subtitle:
        parts === 1 ? chart.subtitle : words.part(chart.subtitle, formatPlain(part), formatPlain(parts)),
      source: sourceLine(context, chart, panels),
      doesNotSay: chart.doesNotSay,
      notes: [...limitsOf(context, chart), speech.citeChart(chart)],
      chart,
      panels,
    };
  });
}

const limitsOf = ({ words }: Context, { notes, doesNotSay }: Chart): readonly string[] => [
  words.slides.noteLimits(doesNotSay),
  ...notes,
];

/** Bars over time stand two on a slide, since they are narrow; all others alone. */
function panelSets(chart: Chart): readonly (readonly Panel[])[] {
  const { panels } = chart;
  if (!isOverTime(chart) || panels.some(({ kind }) => kind !== 'spans'))
    return panels.map((panel) => [panel]);
  return Array.from({ length: Math.ceil(panels.length / 2) }, (_, index) =>
    panels.slice(2 * index, 2 * index + 2),
  );
}

interface Part {
  readonly panels: readonly Panel[];
  readonly part: number;
  readonly parts: number;
}

/** Bars that do not fit on one slide are divided; their axis stays that of all. */
function partsOf(context: Context, chart: Chart, panels: readonly Panel[]): readonly Part[] {
  const [panel] = panels;
  if (panel?.kind !== 'bars') return [{ panels, part: 1, parts: 1 }];
  const heights = rowHeights(panel, barsOf(chart), sizes.slide);
  const rows = divided(
    panel.rows.map((row, index) => ({ row, height: heights[index] ?? 0 })),
    roomOfPanels(context, chart, [panel]),
    ({ height }) => height,
  ).map((some) => some.map(({ row }) => row));
  return rows.map((some, index) => ({
    panels: [rows.length === 1 ? panel : { ...panel, rows: some, max: axisEnd(panel) }],
    part: index + 1,
    parts: rows.length,
  }));
}

/** The height in which the pictures of a slide have to stand, in pixels of the drawing. */
export function roomOfPanels(context: Context, chart: Chart, panels: readonly Panel[]): number {
  const { words } = context;
  const width = panels.length > 1 ? halfWidth : contentWidth;
  const above = panels.map(
    (panel) =>
      heightOf(panel.heading, 'heading', width) +
      heightOf(panel.caption, 'caption', width) +
      (keyOf(panel).length + targetKey(context, chart).length > 0 ? keyHeight : 0),
  );
  const room = roomFor({
    title: chart.title,
    subtitle: words.slides.part(chart.subtitle, '1', '2'),
    foot: [
      `${words.site.doesNotSay}: ${chart.doesNotSay}`,
      `${words.site.sources}: ${sourceLine(context, chart, panels)}`,
    ],
  });
  return (room - Math.max(...above)) / zoom;
}

const barsOf = ({ panels }: Chart): readonly BarPanel[] => panels.filter((panel) => panel.kind === 'bars');

function refusalSlides({ words }: Context, chart: Chart): readonly TextSlide[] {
  const around = { title: words.slides.refusals, subtitle: chart.title };
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
