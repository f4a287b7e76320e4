import { describe, expect, test } from 'vitest';
import { toldIn, type Panel } from '../../../src/core/charts/chart.ts';
import { roomOf } from '../../../src/slides/deck/chart-room.ts';
import { slidesOfChart } from '../../../src/slides/deck/chart-slides.ts';
import { panelTitle } from '../../../src/slides/deck/panel-title.ts';
import { slidePicture } from '../../../src/slides/deck/pictures.ts';
import { smallest, zoom } from '../../../src/slides/deck/stage.ts';
import { compare } from '../../../src/core/rules/comparability.ts';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { charts, explain } from '../../core/charts/fixture.ts';
import { pictureSlides, shownChart, shownIn, speech, type Shown } from './decks.ts';

const all: readonly Shown[] = langs.flatMap(shownIn);
const idsIn = (panels: readonly Panel[]): readonly string[] =>
  panels.flatMap(toldIn).map(({ figure }) => figure.id);

/**
 * What a reader compares by length or height: bars, whatever part of the whole they are; points that a line joins; bars over time by what
 * one year of them has.
 */
function comparedIn(panel: Panel): readonly (readonly Figure[])[] {
  const year = { start: '2020-01-01', end: '2020-12-31', period: '2020' };
  switch (panel.kind) {
    case 'bars':
      return [toldIn(panel).map(({ figure }) => ({ ...figure, field: '', origin: '' }))];
    case 'lines':
      return panel.series.flatMap(({ segments }) => segments.map((run) => run.map(({ figure }) => figure)));
    case 'spans':
      return [panel.data.map(({ figure }) => ({ ...figure, ...year }))];
  }
}

describe('the slides of a chart', () => {
  test('show each of its figures once, in its order', () => {
    for (const { chart, slides } of all)
      expect(idsIn(pictureSlides(slides).flatMap(({ panels }) => panels))).toEqual(idsIn(chart.panels));
  });

  test('say what they find, what the chart does not say, and whose figures they are', () => {
    for (const { chart, context, slides } of all)
      for (const slide of pictureSlides(slides)) {
        const titles = chart.panels.map((panel) => panelTitle(context, chart, panel));
        const continued = [chart.title, ...titles].map((title) => context.words.slides.goesOn(title ?? ''));
        expect([chart.title, ...titles, ...continued]).toContain(slide.title);
        expect(slide.doesNotSay).toBe(chart.doesNotSay);
        expect(slide.source).not.toBe('');
      }
  });

  test('of one panel among several never say what another shows, and no two say the same', () => {
    for (const { chart, slides } of all) {
      const single = pictureSlides(slides).filter(({ panels }) => panels.length === 1);
      if (chart.panels.length > 1) expect(single.map(({ title }) => title)).not.toContain(chart.title);
      const titles = single.map(({ title, subtitle }) => `${title} ${subtitle}`);
      expect(titles).toEqual([...new Set(titles)]);
    }
  });

  test('tell every refusal: below each picture, or on a slide of its own', () => {
    for (const { chart, slides } of all) {
      const apart = slides.flatMap((slide) => (slide.kind === 'text' ? slide.paragraphs : []));
      if (apart.length > 0) expect(apart).toEqual(chart.refusals);
      else for (const slide of pictureSlides(slides)) expect(slide.remarks).toEqual(chart.refusals);
    }
  });

  test('never put on one axis what the guard keeps apart', () => {
    for (const { chart, context, slides } of all.filter(({ chart: { area } }) => area === ''))
      for (const panel of pictureSlides(slides).flatMap(({ panels }) => panels))
        for (const figures of comparedIn(panel))
          expect([chart.id, compare(figures, context.reference).refusals]).toEqual([chart.id, []]);
  });

  test('have room for their pictures, and nothing in these is too small', () => {
    for (const { context, slides } of all)
      for (const slide of pictureSlides(slides))
        for (const panel of slide.panels) {
          const picture = slidePicture(context, slide, panel, 'id', explain);
          expect(picture.height).toBeLessThanOrEqual(roomOf(context, slide));
          const letters = [...picture.draw().content.matchAll(/font-size="([\d.]+)"/g)].map(
            ([, size]) => Number(size) * zoom,
          );
          expect(Math.min(...letters)).toBeGreaterThanOrEqual(smallest);
        }
  });
});

test('bars that do not fit on one slide keep their axis on the next', () => {
  const { chart, context } = shownChart(({ panels: [panel] }) => panel?.kind === 'bars');
  const [panel] = chart.panels;
  if (panel?.kind !== 'bars') throw new Error('not bars');
  const [row] = panel.rows;
  if (row === undefined) throw new Error('no row');
  const long = { ...chart, panels: [{ ...panel, rows: Array.from({ length: 25 }, () => row) }] };
  const slides = pictureSlides(slidesOfChart(context, long, speech));
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ subtitle }) => /\(phần (\d)\/(\d)\)$/.exec(subtitle)?.slice(1).join('/'))).toEqual(
    slides.map((_, index) => `${index + 1}/${slides.length}`),
  );
  const ends = slides.map(({ panels: [part] }) => (part?.kind === 'bars' ? part.max : undefined));
  expect(new Set(ends).size).toBe(1);
  expect(ends[0]).toBeGreaterThan(0);
});

describe('panels', () => {
  const panelsOf = (id: string) =>
    pictureSlides(shownChart((chart) => chart.id === id).slides).map(({ panels }) => panels);

  test('over time stand two on a slide where they share a scale, else alone', () => {
    const pairs = panelsOf('theo-ky-bac-kan').filter(({ length }) => length > 1);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b, ...others] of pairs) {
      expect(others).toEqual([]);
      expect([b?.kind, a?.kind === 'spans' && a.max]).toEqual(['spans', b?.kind === 'spans' && b.max]);
      expect(a?.caption).toBe(b?.caption);
    }
  });

  test('of bars stand below one another where all of them fit', () => {
    const { chart, context } = shownChart(({ id }) => id === 'cong-nhan');
    const few = { ...chart, panels: chart.panels.slice(0, 2) };
    expect(few.panels).toHaveLength(2);
    const [slide] = pictureSlides(slidesOfChart(context, few, speech));
    expect([slide?.panels, slide?.layout]).toEqual([few.panels, 'column']);
    expect(panelsOf('linh-vuc').every(({ length }) => length === 1)).toBe(true);
  });

  test('that stand alone have their own finding for a title, not that of the chart', () => {
    const { context, chart, slides } = shownChart(({ id }) => id === 'hai-long-bac-kan');
    const titles = pictureSlides(slides).map(({ title }) => title);
    expect(new Set(titles).size).toBe(chart.panels.length);
    expect(titles).toEqual(chart.panels.map((panel) => panelTitle(context, chart, panel)));
    expect(titles[0]).toMatch(/^Bắc Kạn, chỉ số .+: \d+,\d+% \(\d{4}\)$/);
  });
});

test('what the speaker may say belongs to the first slide', () => {
  const [placed] = charts.vi;
  if (placed === undefined) throw new Error('no chart');
  const slides = slidesOfChart(placed.context, placed.chart, speech, 'Xin chào');
  expect(slides.map(({ say }) => say === 'Xin chào')).toEqual(slides.map((_, index) => index === 0));
  expect(slides[0]?.notes.at(-1)).toBe(`[${placed.chart.id}]`);
});
