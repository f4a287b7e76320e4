import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/core/figures/tables.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { slidesOfChart } from '../../../src/slides/deck/chart-slides.ts';
import { sourcesSlides } from '../../../src/slides/deck/sources-slides.ts';
import type { Speech } from '../../../src/slides/deck/speech.ts';
import { charts } from '../../core/charts/fixture.ts';

const speech: Speech = { citeChart: () => '', citeFigure: () => '', evidence: () => '', about: [] };

const source = (index: number): Source => ({
  source: `nguon-${index}`,
  title: `Báo cáo số ${index} về việc thực hiện phong trào thi đua`,
  publisher: 'Báo thử',
  published: '2022-12-30',
  accessed: '2026-11-22',
  url: '',
  kind: 'press',
  copy_of: '',
  note: '',
});

describe.each(langs)('Slides that go on say so, in the language "%s":', (lang) => {
  const [first] = charts[lang];
  if (first === undefined) throw new Error('The fixture has no chart.');
  const { chart, context } = first;
  const { goesOn, sources } = context.words.slides;

  test('those of sources', () => {
    const slides = sourcesSlides(
      context,
      Array.from({ length: 30 }, (_, index) => source(index)),
      speech,
    );
    expect(slides.length).toBeGreaterThan(2);
    expect(slides.map(({ title }) => title)).toEqual([
      sources,
      ...slides.slice(1).map(() => goesOn(sources)),
    ]);
  });

  test('those of what is refused', () => {
    const refusals = Array.from({ length: 30 }, () => 'Không so trực tiếp: hai nơi đếm theo hai cách.');
    const slides = slidesOfChart(context, { ...chart, refusals }, speech).filter(
      ({ kind }) => kind === 'text',
    );
    expect(slides.length).toBeGreaterThan(2);
    const [title = ''] = slides.map((slide) => slide.title);
    expect(slides.map((slide) => slide.title)).toEqual([title, ...slides.slice(1).map(() => goesOn(title))]);
  });
});
