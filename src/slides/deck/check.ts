import { inEach } from '../../core/words/localized.ts';
import { problemAt } from '../../core/figures/draft.ts';
import type { Row } from '../../core/figures/rows.ts';
import { finding, type Finding, type Problem } from '../../core/figures/problem.ts';
import { contextOf, type Context } from '../../core/reading/context.ts';
import { areaCharts, themeCharts } from '../../core/charts/register.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import { compareDeck } from '../../core/schema/deck-keys.ts';
import { nearest } from '../../core/values/nearest.ts';

/** Rows of slides that name a chart or a figure that is not made, or not of their province; what compares may name any. */
export function deckProblems(rows: readonly Row[], record: BuiltRecord): readonly Problem[] {
  const stock = stockOf(record);
  return rows.flatMap((row) => {
    const { deck = '', chart = '', figures = '' } = row.cells;
    const provinces = deck === compareDeck ? record.provinces.map(({ province }) => province) : [deck];
    const isMade =
      chart === '' ||
      (deck === compareDeck && stock.themes().has(chart)) ||
      provinces.some((province) => stock.charts(province).has(chart));
    const isKnown = (id: string): boolean => provinces.some((province) => stock.figures(province).has(id));
    const all = (of: (province: string) => ReadonlySet<string>) => provinces.flatMap((each) => [...of(each)]);
    return [
      ...(isMade
        ? []
        : [problemAt(row, 'chart', unknownChart(nearest(chart, [...stock.themes(), ...all(stock.charts)])))]),
      ...figures
        .split(' ')
        .filter((id) => id !== '' && !isKnown(id))
        .map((id) => problemAt(row, 'figures', unknownFigure(id, nearest(id, all(stock.figures))))),
    ];
  });
}

/** The names of charts and figures, province by province, made when they are asked for. */
function stockOf({ reference, provinces }: BuiltRecord) {
  const records = new Map(provinces.map((each) => [each.province, each]));
  const own = <T>(make: (context: Context, record: ProvinceRecord) => readonly T[]) => {
    const made = new Map<string, ReadonlySet<T>>();
    return (province: string): ReadonlySet<T> => {
      const known = made.get(province);
      if (known !== undefined) return known;
      const record = records.get(province);
      const names = new Set(record && make(contextOf(reference, [record], 'vi'), record));
      made.set(province, names);
      return names;
    };
  };
  let themes: ReadonlySet<string> | undefined;
  return {
    themes: (): ReadonlySet<string> =>
      (themes ??= new Set(themeCharts(contextOf(reference, provinces, 'vi')).map(({ id }) => id))),
    charts: own((context, record) => areaCharts(context, record).map(({ id }) => id)),
    figures: own(({ figures }) => [...figures.keys()]),
  };
}

const unknownChart = (near: string | undefined): Finding =>
  finding(
    'unknown-chart',
    inEach((words) => words.checks.deck.unknownChart.problem),
    near === undefined
      ? inEach((words) => words.checks.deck.unknownChart.repair)
      : inEach((words) => words.checks.deck.unknownChart.proposal(near)),
  );

const unknownFigure = (id: string, near: string | undefined): Finding =>
  finding(
    'unknown-figure',
    inEach((words) => words.checks.deck.unknownFigure.problem(id)),
    near === undefined
      ? inEach((words) => words.checks.deck.unknownFigure.repair)
      : inEach((words) => words.checks.deck.unknownFigure.proposal(near)),
  );
