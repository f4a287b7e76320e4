import type { SpanDatum, SpanPanel } from '../../../core/charts/chart.ts';
import { timesOf } from '../../../core/charts/draw/spans-layout.ts';
import type { ChartSlide } from '../../deck/slide.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';

/** Places of the years of which at least half is counted, or else the one of which most is; without a start, the last alone. */
export function coveredYears(datum: SpanDatum, years: readonly number[]): readonly number[] {
  const { from, to, isOpen } = timesOf(datum);
  const parts = years.map((year) => Math.min(to, year + 1) - Math.max(from, year));
  const most = parts.indexOf(Math.max(...parts));
  if (isOpen) return [parts.findLastIndex((part) => part > 0.01)];
  const whole = parts.flatMap((part, index) => (part >= 0.495 ? [index] : []));
  return whole.length === 0 ? [most] : whole;
}

/** Whether a span begins or ends within a year, of which a column is all or nothing. */
export const hasPartYears = ({ data }: SpanPanel): boolean =>
  data.some((datum) => {
    const { from, to, isOpen } = timesOf(datum);
    return !isWhole(to) || !(isOpen || isWhole(from));
  });

const isWhole = (time: number): boolean => Math.abs(time - Math.round(time)) < 0.005;

/** A slide whose notes say how its columns, and the sheets behind them, tell spans. */
export function withSpanNotes(slide: ChartSlide, lang: Lang): ChartSlide {
  const panels = slide.panels.filter((panel) => panel.kind === 'spans');
  const { noteYears, noteAverages } = wordsIn(lang).pptx;
  const hasAverages = panels.some(({ data }) => data.some(({ told }) => told !== undefined));
  return {
    ...slide,
    notes: [
      ...slide.notes,
      ...(panels.some(hasPartYears) ? [noteYears] : []),
      ...(hasAverages ? [noteAverages] : []),
    ],
  };
}
