import { describe, expect, test } from 'vitest';
import { dataOf, type Chart, type SpanPanel } from '../../../src/core/charts/chart.ts';
import { alikeOf, contextOf } from '../../../src/core/reading/context.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { chartsOf } from './fixture.ts';

/** The charts of `data/`, where several periods, stages and sources of one area meet. */
const record = buildRecord(checkFolder('data').rows);
const charts = chartsOf(record, 'vi').map(({ chart }) => chart);
const named = (id: string): Chart | undefined => charts.find((chart) => chart.id === id);

describe('In the real record', () => {
  test('every period with a rate is a panel, the latest first; years of one place share an axis, spans do not.', () => {
    const panels = named('cong-nhan-tp-bac-kan')?.panels ?? [];
    expect(panels.map(({ heading }) => heading)).toEqual([
      '2023, tính trong kỳ',
      '2022, tính trong kỳ',
      '2021–2023, tính trong kỳ',
    ]);
    const [year, before, span] = panels.map((panel) => (panel.kind === 'bars' ? panel.max : undefined));
    expect([year, before, span]).toEqual([279, 279, undefined]);
  });

  test('the title tells the latest rate that needs no note.', () => {
    expect(named('cong-nhan-tp-bac-kan')?.title).toBe(
      'Thành phố Bắc Kạn, 2022: 129 trong 191 mô hình đăng ký được công nhận (67,5%)',
    );
  });

  test('a rate of recognition is told before one of exemplars, which is called neither recognition nor commendation.', () => {
    const chart = named('cong-nhan-cho-don');
    expect(chart?.title).toContain('179 trong 808 mô hình đăng ký được công nhận (22,2%)');
    expect(chart?.notes).toContain('Tỷ lệ điển hình trong số được công nhận, 2022: 44,7%.');
  });

  test('no two panels of rates have one heading.', () => {
    const headings = named('cong-nhan')?.panels.map(({ heading }) => heading) ?? [];
    expect(headings).toContain('Tỷ lệ công nhận trên số đăng ký, cấp huyện, 2018–2020');
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('the theme tells what is to be added to the counts of its rates.', () => {
    expect(named('cong-nhan')?.notes.join(' ')).toContain('thân bài chỉ viết là đề nghị');
  });

  test('panels of fields say what they count where they count different things.', () => {
    expect(named('linh-vuc-tp-bac-kan')?.panels.map(({ heading }) => heading)).toEqual([
      'Mô hình được công nhận, 2023',
      'Mô hình đăng ký, 2023',
      'Mô hình đăng ký, 2022',
    ]);
  });

  test('limits of several measures are told one by one.', () => {
    expect(named('linh-vuc-cao-bang')?.doesNotSay).toMatch(
      /^Mô hình, điển hình triển khai trong kỳ: .+ Mô hình hiện có: /,
    );
  });

  test('blocs name what is counted, and what belongs to none.', () => {
    const panels = named('khoi-tp-bac-kan')?.panels ?? [];
    expect(panels.map(({ heading }) => heading)).toEqual([
      'Mô hình được công nhận, 2022',
      'Mô hình đăng ký, 2021',
    ]);
    expect(panels[1]?.kind === 'bars' && panels[1].rows.at(-1)?.data[0]?.quantity.value).toBe(6);
  });

  test('two documents of one publisher that differ are told apart by their titles.', () => {
    const note =
      named('cong-nhan-tp-bac-kan')?.notes.find((each) => each.startsWith('Các nguồn khác nhau')) ?? '';
    const names = [...note.matchAll(/bài ‘([^’]+)’ in/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(2);
  });

  test('fields of provinces stand together, and those of districts with their province, if it has two or more.', () => {
    const areasOf = (id: string) => named(id)?.panels.map((panel) => dataOf(panel)[0]?.figure.area);
    expect(areasOf('linh-vuc')).toEqual(['bac-kan', 'cao-bang']);
    expect(areasOf('linh-vuc-don-vi-bac-giang')).toEqual(['luc-ngan', 'yen-the']);
    expect(named('linh-vuc-don-vi-bac-kan')).toBeUndefined();
  });

  test('rates of several places and periods are counted in the title, not set against each other.', () => {
    expect(named('cong-nhan')?.title).toBe(
      'Mới có 3 nơi công bố đủ số để tính chính xác tỷ lệ công nhận; mỗi nơi một kỳ, không để xếp hạng',
    );
  });

  test('panels over time have headings of their own, and share a scale only if they say so.', () => {
    for (const id of ['theo-ky', 'theo-ky-bac-kan']) {
      const panels = named(id)?.panels ?? [];
      expect(new Set(panels.map(({ heading }) => heading)).size).toBe(panels.length);
      const own = panels.filter(({ caption }) => caption.includes('trục đứng riêng'));
      const ends = own.map((panel) => dataOf(panel).map(({ figure }) => figure.indicator + figure.basis));
      expect(new Set(ends.map(([first]) => first)).size).toBe(own.length);
    }
    expect(
      named('theo-ky')
        ?.panels.flatMap(dataOf)
        .map(({ figure }) => figure.area),
    ).not.toContain('tp-bac-kan');
  });

  test('a number that several sources print is one figure, and another number for the same is not.', () => {
    const context = contextOf(record.reference, record.provinces, 'vi');
    const told = record.provinces.flatMap(({ observations }) => observations);
    const alike = (area: string, indicator: string, period: string) =>
      told
        .filter(
          (figure) =>
            [figure.area, figure.indicator, figure.period].join() === [area, indicator, period].join(),
        )
        .filter(({ field, origin }) => field + origin === '')
        .map((figure) => alikeOf(context, figure).length);
    expect(alike('bac-giang', 'par-index', '2023')).toEqual([3, 3, 3]);
    expect(alike('tp-bac-kan', 'models-registered', '2023')).toEqual([2, 1, 2]);
  });

  test('no span hides a year that its panel also shows singly.', () => {
    const spans =
      named('theo-ky-bac-kan')?.panels.filter((panel): panel is SpanPanel => panel.kind === 'spans') ?? [];
    const hiding = spans.filter(({ data }) =>
      data.some((span) => data.some((year) => span.start < year.start && year.end <= span.end)),
    );
    expect(spans.map(({ data }) => data.map(({ label }) => label))).toContainEqual(['2021–2023']);
    expect(hiding.map(({ heading }) => heading)).toEqual([]);
  });
});
