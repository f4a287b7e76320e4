import type { ChartSlide } from '../../decks/slide.ts';
import type { Chart, Panel } from '../../charts/chart.ts';
import { targetKey } from '../../charts/key.ts';
import { panelLabel } from '../../charts/panel-label.ts';
import type { Lang } from '../../words/lang.ts';
import { wordsIn } from '../../words/words.ts';
import { office } from '../office/package.ts';
import { heightOf } from './fit.ts';
import { charts } from './namespaces.ts';
import { tonesOf } from './plot/bar-rows.ts';
import { colourOf } from './plot/looks.ts';
import { plotOf } from './plot/panel-plot.ts';
import type { Plot } from './plot/plot.ts';
import { bandShape, frameShape, textShape, type Place } from './shapes.ts';
import type { Draw } from './slide-head.ts';
import { gutter, type } from './stage.ts';
import { paragraph, type Run, type TextStyle } from './text.ts';

/** What a slide shows: its shapes, and the charts in them, in the order of their relations from `rId4`. */
export interface Body {
  readonly shapes: readonly Draw[];
  readonly plots: readonly Plot[];
}

/** Native charts, one or two side by side, each below its heading. */
export function chartBody(slide: ChartSlide, whole: Place, lang: Lang): Body {
  const { panels } = slide;
  const { body, shapes: remarks } = withRemarks(slide, whole, lang);
  const width = (body.width - gutter * (panels.length - 1)) / panels.length;
  const columns = panels.map((_, index) => ({ ...body, x: body.x + index * (width + gutter), width }));
  const above = Math.max(...panels.map((panel) => headHeight(slide.chart, panel, width, lang)));
  const made = panels.map((panel, index) =>
    panelShapes(slide, panel, index, columns[index] ?? body, above, lang),
  );
  return {
    shapes: [...made.flatMap(({ shapes }) => shapes), ...remarks],
    plots: made.map(({ plot }) => plot),
  };
}

const remarkInset = 18;
const remarkGap = 8;

/** What is refused in a line or two stands below the charts, beside a band in its colour. */
function withRemarks(
  { remarks }: ChartSlide,
  whole: Place,
  lang: Lang,
): { readonly body: Place; readonly shapes: readonly Draw[] } {
  if (remarks.length === 0) return { body: whole, shapes: [] };
  const { names } = wordsIn(lang).pptx;
  const width = whole.width - remarkInset;
  const height = heightOf(remarks, width, { size: type.text });
  const body = { ...whole, height: whole.height - height - remarkGap };
  const y = body.y + body.height + remarkGap;
  const place = { x: whole.x + remarkInset, y, width, height };
  const paragraphs = remarks.map((remark) => paragraph(remark, { size: type.text }, lang));
  return {
    body,
    shapes: [
      (id) => bandShape({ id, name: names.band }, { ...place, x: whole.x, width: 5 }, 'accent6'),
      (id) => textShape({ id, name: names.body, place, placeholder: '', paragraphs }),
    ],
  };
}

interface HeadLine extends TextStyle {
  readonly runs: readonly Run[];
}

/** What the axis is, how it counts, and what its tones and marks mean. */
function heads(chart: Chart, panel: Panel, lang: Lang): readonly HeadLine[] {
  const key = keyRuns(chart, panel, lang);
  return [
    ...(panel.heading === '' ? [] : [{ runs: [{ text: panel.heading }], size: type.heading, isBold: true }]),
    ...(panel.caption === ''
      ? []
      : [{ runs: [{ text: panel.caption }], size: type.text, colour: 'tx2' } as const]),
    ...(key.length === 0 ? [] : [{ runs: key, size: type.text }]),
  ];
}

/** A swatch for each tone of divided bars, a stroke for a target; the words follow in ink. */
function keyRuns(chart: Chart, panel: Panel, lang: Lang): readonly Run[] {
  const tones = panel.kind === 'bars' ? tonesOf(chart, panel) : [];
  const targets = targetKey({ words: wordsIn(lang) }, { panels: [panel] });
  return [...tones, ...targets].flatMap(({ tone, label }): readonly Run[] => [
    {
      text: tone === 'target' ? '▐ ' : '■ ',
      colour: colourOf({ tone }),
      isOutlined: tone === 'remainder',
    },
    { text: `${label}     ` },
  ]);
}

const textOf = ({ runs }: HeadLine): string => runs.map(({ text }) => text).join('');

const headHeight = (chart: Chart, panel: Panel, width: number, lang: Lang): number => {
  const height = heads(chart, panel, lang).reduce(
    (sum, line) => sum + heightOf([textOf(line)], width, line),
    0,
  );
  return height === 0 ? 0 : height + 8;
};

function panelShapes(
  { chart }: ChartSlide,
  panel: Panel,
  index: number,
  place: Place,
  above: number,
  lang: Lang,
): { readonly shapes: readonly Draw[]; readonly plot: Plot } {
  const { names } = wordsIn(lang).pptx;
  const frame = { ...place, y: place.y + above, height: place.height - above };
  const plot = plotOf(chart, panel, { width: frame.width, height: frame.height }, lang);
  const texts = heads(chart, panel, lang);
  const head: Draw = (id) =>
    textShape({
      id,
      name: names.heading,
      place: { ...place, height: above },
      placeholder: '',
      paragraphs: texts.map(({ runs, ...style }) => paragraph(runs, style, lang)),
    });
  const picture: Draw = (id) =>
    frameShape({ id, name: names.chart }, panelLabel(chart, panel), frame, {
      uri: charts,
      xml: `<c:chart xmlns:c="${charts}" xmlns:r="${office}" r:id="rId${index + 4}"/>`,
    });
  return { shapes: [...(texts.length === 0 ? [] : [head]), picture], plot };
}
