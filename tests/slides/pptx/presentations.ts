import type { Chart } from '../../../src/core/charts/chart.ts';
import type { Context } from '../../../src/core/reading/context.ts';
import { slidesOfChart } from '../../../src/slides/deck/chart-slides.ts';
import type { Slide } from '../../../src/slides/deck/slide.ts';
import type { Speech } from '../../../src/slides/deck/speech.ts';
import { pptxBytes } from '../../../src/slides/pptx/presentation.ts';
import type { Lang } from '../../../src/core/words/lang.ts';
import { charts } from '../../core/charts/fixture.ts';

const speech: Speech = {
  citeChart: ({ title }) => `Dẫn: ${title}`,
  citeFigure: ({ id }) => id,
  evidence: ({ id }) => id,
  about: ['Nhóm biên soạn'],
};

export const presentation = (slides: readonly Slide[], lang: Lang = 'vi'): Uint8Array =>
  pptxBytes({
    title: 'Tên <&> “bài”',
    lang,
    creator: 'Nhóm biên soạn',
    siteName: 'Số & liệu',
    created: '2026-11-22',
    address: 'https://example.org/thong-ke/',
    slides,
  });

const chartSlides = (context: Context, chart: Chart): readonly Slide[] =>
  slidesOfChart(context, chart, speech);

/** Every chart of the fixture as a presentation. */
export const presentations = (lang: Lang) =>
  charts[lang].map(({ chart, context }) => ({
    chart,
    context,
    slides: chartSlides(context, chart),
    bytes: () => presentation(chartSlides(context, chart), lang),
  }));
