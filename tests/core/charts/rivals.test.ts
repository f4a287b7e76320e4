import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/core/charts/chart.ts';
import { chartNamed, charts, draw } from './fixture.ts';
import { parseSvg } from './svg.ts';

const told = (id: string) =>
  chartNamed(id)
    .panels.flatMap(dataOf)
    .filter(({ figure }) => figure.kind === 'observation')
    .map(({ figure, hollow }) => `${figure.value}${hollow ? ' hollow' : ''}`);
const noteOf = (id: string) => chartNamed(id).notes.filter((note) => note.startsWith('Các nguồn khác nhau'));

describe('Where sources disagree', () => {
  test('the chosen figure is filled, the other hollow, with the reason in one line.', () => {
    expect(told('cong-nhan-tp-bac-kan')).toEqual(['191', '160', '129', '130 hollow']);
    expect(noteOf('cong-nhan-tp-bac-kan')).toEqual([
      'Các nguồn khác nhau về Mô hình được công nhận: Trang thông tin điện tử thành phố Bắc Kạn (backancity.gov.vn) in “129 mô hình”; Báo thử B in “130 mô hình”. Trang của thành phố có danh sách các đơn vị, cộng lại đúng 129.',
    ]);
  });

  test('and nobody has chosen, both are hollow, and the note says so.', () => {
    expect(told('don-vi-bac-kan')).toEqual(['191', '298 hollow', '301 hollow', '210', '240']);
    expect(noteOf('don-vi-bac-kan')).toEqual([expect.stringContaining('Chưa có căn cứ để chọn')]);
  });

  test('about one part of a stacked bar, the other figure has a row of its own.', () => {
    const [panel] = chartNamed('linh-vuc-tp-bac-kan').panels;
    const rows = panel?.kind === 'bars' ? panel.rows.slice(0, 2) : [];
    expect(rows.map(({ data }) => data.map(({ text, hollow }) => [text, hollow]))).toEqual([
      [
        ['102', true],
        ['62', false],
      ],
      [['104', true]],
    ]);
  });

  test('about a point of a line, both stand in its year, and the line goes through one of them.', () => {
    const [panel] = chartNamed('hai-long-cao-bang').panels;
    const series = panel?.kind === 'lines' ? panel.series : [];
    const points = series.flatMap((each) => each.points).filter(({ year }) => year === 2023);
    expect(points.map(({ text, hollow }) => [text, hollow])).toEqual([
      ['83,4%', true],
      ['83,9%', true],
    ]);
    expect(
      series.flatMap(({ segments }) => segments.flat()).filter(({ year }) => year === 2023),
    ).toHaveLength(1);
  });

  test('about a count over time, both stand over the same years, each as high as its own.', () => {
    const data = chartNamed('theo-ky').panels.flatMap((panel) => (panel.kind === 'spans' ? panel.data : []));
    const both = data.filter(({ figure }) => figure.period === '2016/2020' && figure.area === 'cao-bang');
    expect(both.map(({ height, text, start, end }) => [height.value, text, start, end])).toEqual([
      [680, '3.400, bình quân 680/năm', '2016-01-01', '2020-12-31'],
      [700, '3.500, bình quân 700/năm', '2016-01-01', '2020-12-31'],
    ]);
  });

  test('about what a rate is computed from, a note tells it beside the rate.', () => {
    expect(noteOf('cong-nhan')).toEqual([
      expect.stringMatching(
        /Mô hình được công nhận, thành phố Bắc Kạn, 2022: .*“129 mô hình”.*“130 mô hình”/,
      ),
    ]);
  });

  test('unchosen about what a rate needs, there is no rate and the page says why.', () => {
    expect(told('cong-nhan')).toEqual([]);
    expect(chartNamed('cong-nhan').refusals).toContainEqual(
      expect.stringMatching(/^Bắc Giang: .*các nguồn khác nhau/),
    );
  });
});

test('Hollow marks are outlines: filled with the colour of the paper.', () => {
  const picture = parseSvg(draw(chartNamed('don-vi-bac-kan'), 0, 'wide'));
  const fills = [...picture.querySelectorAll('a rect')].map((rect) => rect.getAttribute('fill'));
  expect(fills.filter((fill) => fill === 'var(--paper)')).toHaveLength(2);
});

test('A contest is told once in a chart, and in no chart that does not rest on it.', () => {
  const counts = charts.vi.map(({ chart }) => [chart.id, noteOf(chart.id).length]);
  expect(counts.filter(([, count]) => count !== 0)).toEqual([
    ['cong-nhan', 1],
    ['hai-long', 1],
    ['theo-ky', 2],
    ['cong-nhan-tp-bac-kan', 1],
    ['linh-vuc-tp-bac-kan', 1],
    ['don-vi-bac-kan', 1],
    ['theo-ky-bac-kan', 1],
    ['hai-long-cao-bang', 1],
    ['khen-thuong-cao-bang', 1],
  ]);
});
