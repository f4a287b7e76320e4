import type { ChartSlide } from '../deck/slide.ts';
import { panelLabel } from '../../core/charts/parts/panel-label.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { office } from '../../take-away/office/package.ts';
import { heightOf } from './fit.ts';
import { charts } from './namespaces.ts';
import { heads } from './panel-heads.ts';
import { panelPlaces, type PanelPlace } from './panel-places.ts';
import { namesFit } from './plot/bar-geometry.ts';
import { plotOf } from './plot/panel-plot.ts';
import type { Plot } from './plot/plot.ts';
import { bandShape, frameShape, textShape, type Place } from './shapes.ts';
import type { Draw } from './shapes.ts';
import { type } from './stage.ts';
import { paragraph } from './text.ts';

/** What a slide shows: its shapes, and the charts in them, in the order of their relations from `rId4`. */
export interface Body {
  readonly shapes: readonly Draw[];
  readonly plots: readonly Plot[];
}

/** Native charts, each below its heading. */
export function chartBody(slide: ChartSlide, whole: Place, lang: Lang): Body {
  const { body, shapes: remarks } = withRemarks(slide, whole, lang);
  const made = panelPlaces(slide, body, lang).map((at, index) => panelShapes(slide, at, index, lang));
  return {
    shapes: [...made.flatMap(({ shapes }) => shapes), ...remarks],
    plots: made.map(({ plot }) => plot),
  };
}

/** Whether panels below one another leave too little height for the names of their rows. */
export function isCramped(slide: ChartSlide, whole: Place, lang: Lang): boolean {
  const { body } = withRemarks(slide, whole, lang);
  return panelPlaces(slide, body, lang).some(
    ({ panel, place, row }) =>
      row !== undefined && panel.kind === 'bars' && !namesFit(panel, { ...place, row }, lang),
  );
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

function panelShapes(
  { chart }: ChartSlide,
  { panel, place, above, row }: PanelPlace,
  index: number,
  lang: Lang,
): { readonly shapes: readonly Draw[]; readonly plot: Plot } {
  const { names } = wordsIn(lang).pptx;
  const frame = { ...place, y: place.y + above, height: place.height - above };
  const room = { width: frame.width, height: frame.height, ...(row === undefined ? {} : { row }) };
  const plot = plotOf(chart, panel, room, lang);
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
