import { describe, expect, test } from 'vitest';
import { toldIn, type Panel } from '../../src/charts/chart.ts';
import { sizeOf } from '../../src/charts/sheet/panel-blocks.ts';
import { roomOf } from '../../src/decks/chart-room.ts';
import { slidesOfChart } from '../../src/decks/chart-slides.ts';
import { slidePicture } from '../../src/decks/pictures.ts';
import { smallest, zoom } from '../../src/decks/stage.ts';
import { compare } from '../../src/rules/comparability.ts';
import type { Figure } from '../../src/record/types.ts';
import { langs } from '../../src/words/lang.ts';
import { chartNamed, charts, explain } from '../charts/fixture.ts';
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

  test('say its title, what it does not say, and whose figures they are', () => {
    for (const { chart, slides } of all)
      for (const slide of pictureSlides(slides)) {
        expect(slide.title).toBe(chart.title);
        expect(slide.doesNotSay).toBe(chart.doesNotSay);
        expect(slide.source).not.toBe('');
        expect(slide.notes.at(-1)).toBe(`[${chart.id}]`);
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
          expect(sizeOf(picture).height).toBeLessThanOrEqual(roomOf(context, slide));
          const letters = [...picture.matchAll(/font-size="([\d.]+)"/g)].map(
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

test('bars over time stand two on a slide, all else alone', () => {
  const counts = (id: string) => {
    const found = shownIn('vi').find(({ chart }) => chart.id === id);
    return pictureSlides(found?.slides ?? []).map(({ panels }) => panels.length);
  };
  const spans = chartNamed('theo-ky').panels.length;
  expect(counts('theo-ky')).toEqual([
    ...Array.from({ length: Math.floor(spans / 2) }, () => 2),
    ...(spans % 2 === 1 ? [1] : []),
  ]);
  expect(new Set(counts('linh-vuc'))).toEqual(new Set([1]));
});

test('what the speaker may say stands first, once', () => {
  const [placed] = charts.vi;
  if (placed === undefined) throw new Error('no chart');
  const slides = slidesOfChart(placed.context, placed.chart, speech, 'Xin chào');
  expect(slides.map(({ notes }) => notes.filter((note) => note === 'Xin chào').length)).toEqual([
    1,
    ...slides.slice(1).map(() => 0),
  ]);
  expect(slides[0]?.notes[0]).toBe('Xin chào');
});
