import type { Chart } from '../../../src/core/charts/chart.ts';
import { slidesOfChart } from '../../../src/slides/deck/chart-slides.ts';
import type { ChartSlide, Slide } from '../../../src/slides/deck/slide.ts';
import type { Speech } from '../../../src/slides/deck/speech.ts';
import type { Lang } from '../../../src/core/words/lang.ts';
import { charts, type Placed } from '../../core/charts/fixture.ts';

/** What the site says; a test names what was asked for. */
export const speech: Speech = {
  citeChart: ({ id }) => `[${id}]`,
  citeFigure: ({ id }) => `[${id}]`,
  evidence: ({ kind }) => kind,
  about: ['Dân vận khéo qua con số', 'Không phải cơ quan nào'],
};

export interface Shown extends Placed {
  readonly slides: readonly Slide[];
}

/** The slides of every chart of the fixture. */
export const shownIn = (lang: Lang): readonly Shown[] =>
  charts[lang].map(({ chart, context }) => ({
    chart,
    context,
    slides: slidesOfChart(context, chart, speech),
  }));

export const pictureSlides = (slides: readonly Slide[]): readonly ChartSlide[] =>
  slides.filter((slide) => slide.kind === 'chart');

export function shownChart(find: (chart: Chart) => boolean): Shown {
  const found = shownIn('vi').find(({ chart }) => find(chart));
  if (found === undefined) throw new Error('The fixture has no such chart.');
  return found;
}
