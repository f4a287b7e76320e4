import { describe, expect, test } from 'vitest';
import type { Chart, SpanPanel } from '../../src/charts/chart.ts';
import { buildRecord } from '../../src/record/build.ts';
import { checkFolder } from '../../src/record/check-folder.ts';
import { chartsOf } from './fixture.ts';

/** The charts of `data/`, where several periods, stages and sources of one area meet. */
const charts = chartsOf(buildRecord(checkFolder('data').rows), 'vi').map(({ chart }) => chart);
const named = (id: string): Chart | undefined => charts.find((chart) => chart.id === id);

describe('In the real record', () => {
  test('a single year is later than a span of years that ends with it.', () => {
    expect(named('cong-nhan-tp-bac-kan')?.title).toBe(
      'Thành phố Bắc Kạn: 202 trong 279 mô hình đăng ký được công nhận (72,4%)',
    );
  });

  test('an exemplary share is called neither recognition nor commendation.', () => {
    expect(named('cong-nhan-cho-don')?.title).toContain('được công nhận là điển hình, tiêu biểu (44,7%)');
  });

  test('panels of fields say what they count where they count different things.', () => {
    expect(named('linh-vuc-tp-bac-kan')?.panels.map(({ heading }) => heading)).toEqual([
      'Thành phố Bắc Kạn: mô hình được công nhận, 2023',
      'Thành phố Bắc Kạn: mô hình đăng ký, 2023',
      'Thành phố Bắc Kạn: mô hình đăng ký, 2022',
    ]);
  });

  test('no span hides a year that its panel also shows singly.', () => {
    const spans =
      named('theo-ky')?.panels.filter((panel): panel is SpanPanel => panel.kind === 'spans') ?? [];
    const hiding = spans.filter(({ data }) =>
      data.some((span) => data.some((year) => span.start < year.start && year.end <= span.end)),
    );
    expect(spans.map(({ data }) => data.map(({ label }) => label))).toContainEqual(['2021–2023']);
    expect(hiding.map(({ heading }) => heading)).toEqual([]);
  });
});
