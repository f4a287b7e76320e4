import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/core/charts/chart.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { chartNamed, charts, draw, pictures, record, rowsOf } from './fixture.ts';
import { parseSvg } from './svg.ts';

describe('A bound', () => {
  /** What is drawn beside the bars that are links, and filled: the slices of open ends. */
  const slicesIn = (svg: string) =>
    [...parseSvg(svg).querySelectorAll('rect')].filter((rect) => rect.closest('a, g[fill="none"]') === null)
      .length;

  test('at least: its bar has an open end of three slices, and an exact one has none.', () => {
    for (const { chart, panel, index, size } of pictures('vi')) {
      if (panel.kind === 'lines') continue;
      const open = dataOf(panel).filter(
        ({ quantity, tone }) => quantity.qualifier === 'at-least' && tone !== 'target',
      );
      // A bar without a beginning runs out in slices too, to the left.
      const begun = panel.kind === 'spans' ? panel.data.filter(({ start }) => start === '') : [];
      const slices = 3 * (open.length + begun.length);
      expect([chart.id, slicesIn(draw(chart, index, size))]).toEqual([chart.id, slices]);
    }
  });

  test('at most: its bar is pale, in a broken outline, and an exact one is not.', () => {
    for (const { chart, panel, index, size } of pictures('vi')) {
      if (panel.kind === 'lines') continue;
      const pale = dataOf(panel).filter(({ quantity }) => quantity.qualifier === 'at-most');
      const drawn = [...parseSvg(draw(chart, index, size)).querySelectorAll('a rect')].filter((rect) =>
        rect.closest('[stroke-dasharray]'),
      );
      expect([chart.id, drawn.length]).toEqual([chart.id, pale.length]);
    }
  });

  test.each(langs)('is written with its sign (%s).', (lang) => {
    const signs = { exact: /^[^≥≤≈]*$/, 'at-least': /≥/, 'at-most': /≤/, about: /≈/ };
    const data = charts[lang].flatMap(({ chart }) => chart.panels.flatMap(dataOf));
    expect(data.filter(({ quantity, text }) => !signs[quantity.qualifier].test(text))).toEqual([]);
  });

  test('is never ranked: the order stays that of the source, and the title claims no largest.', () => {
    expect(rowsOf('linh-vuc-bac-giang').map(({ label }) => label)).toEqual([
      'Kinh tế',
      'Quốc phòng - an ninh',
      'Văn hóa - xã hội',
      'Kinh tế - xã hội',
      'Nguồn không phân tổ',
    ]);
    expect(chartNamed('linh-vuc-bac-giang').title).toBe('Bắc Giang chia 1.000 mô hình theo lĩnh vực ra sao?');
    expect(chartNamed('don-vi-bac-kan').title).toBe('Các đơn vị của Bắc Kạn');
  });

  test('is explained in the notes of every chart that draws one as a bar, and of no other.', () => {
    for (const { chart, context } of charts.vi) {
      const kinds = new Set(
        chart.panels
          .filter(({ kind }) => kind !== 'lines')
          .flatMap(dataOf)
          .filter(({ tone }) => tone !== 'target')
          .map(({ quantity }) => quantity.qualifier),
      );
      for (const qualifier of ['at-least', 'at-most', 'about'] as const)
        expect(chart.notes.includes(context.words.charts.bounds[qualifier])).toBe(kinds.has(qualifier));
    }
  });
});

describe('A target', () => {
  const isTarget = (indicator: string) =>
    record.reference.indicators.some((row) => row.indicator === indicator && row.role === 'target');

  test('has the tone of a target, and nothing else has.', () => {
    const data = charts.vi.flatMap(({ chart }) => chart.panels.flatMap(dataOf));
    expect(data.filter(({ tone, figure }) => (tone === 'target') !== isTarget(figure.indicator))).toEqual([]);
    expect(data.filter(({ tone }) => tone === 'target').length).toBeGreaterThan(5);
  });

  test('is never a bar.', () => {
    const chart = chartNamed('muc-tieu-cao-bang');
    expect(
      chart.panels.map((_, index) => parseSvg(draw(chart, index, 'wide')).querySelectorAll('rect').length),
    ).toEqual([0, 0]);
  });
});
