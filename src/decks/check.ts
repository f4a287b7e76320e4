import { problemAt, type Row } from '../checks/draft.ts';
import { finding, type Finding, type Problem } from '../checks/problem.ts';
import { contextOf } from '../charts/context.ts';
import { areaCharts, themeCharts } from '../charts/register.ts';
import type { BuiltRecord } from '../record/build.ts';
import { compareDeck } from '../schema/decks.ts';
import { nearest } from '../values/nearest.ts';

/** What a deck may show: all charts and figures for the one that compares, else those of its province. */
interface Stock {
  readonly charts: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Rows of slides that name a chart or a figure that is not made. Only charts of decks that are listed are made to see it. */
export function deckProblems(rows: readonly Row[], record: BuiltRecord): readonly Problem[] {
  const stocks = new Map<string, Stock>();
  return rows.flatMap((row) => {
    const { deck = '', chart = '', figures = '' } = row.cells;
    const stock = stocks.get(deck) ?? stockOf(record, deck);
    stocks.set(deck, stock);
    const unknown = figures.split(' ').filter((id) => id !== '' && !stock.figures.has(id));
    return [
      ...(chart === '' || stock.charts.has(chart)
        ? []
        : [problemAt(row, 'chart', unknownChart(nearest(chart, stock.charts)))]),
      ...unknown.map((id) => problemAt(row, 'figures', unknownFigure(id, nearest(id, stock.figures)))),
    ];
  });
}

function stockOf({ reference, provinces }: BuiltRecord, deck: string): Stock {
  const own = deck === compareDeck ? provinces : provinces.filter(({ province }) => province === deck);
  const context = contextOf(reference, own, 'vi');
  const charts = [
    ...(deck === compareDeck ? themeCharts(context) : []),
    ...own.flatMap((province) => areaCharts(context, province)),
  ];
  return {
    charts: new Set(charts.map(({ id }) => id)),
    figures: new Set(context.figures.keys()),
  };
}

const unknownChart = (near: string | undefined): Finding =>
  finding(
    'unknown-chart',
    {
      vi: 'Bài trình chiếu này không có biểu đồ nào tên như vậy.',
      en: 'This deck has no chart of this name.',
    },
    near === undefined
      ? {
          vi: 'Hãy viết phần cuối trong địa chỉ của một biểu đồ ở trang /bieu-do/, hoặc xóa dòng này.',
          en: 'Write the last part of the address of a chart on the page /bieu-do/, or delete this row.',
        }
      : { vi: `Có phải ý bạn là ${near}?`, en: `Did you mean ${near}?` },
  );

const unknownFigure = (id: string, near: string | undefined): Finding =>
  finding(
    'unknown-figure',
    { vi: `Bài trình chiếu này không có số liệu ${id}.`, en: `This deck has no figure ${id}.` },
    near === undefined
      ? {
          vi: 'Hãy viết mã ở cột id của observations.csv hoặc derived.csv, hoặc xóa mã này.',
          en: 'Write an id of observations.csv or derived.csv, or delete this one.',
        }
      : { vi: `Có phải ý bạn là ${near}?`, en: `Did you mean ${near}?` },
  );
