import type { Derived, Figure } from '../../figures/figure.ts';
import { bases } from '../../schema/code-lists.ts';
import { parsePeriod } from '../../values/period.ts';
import { inLang } from '../../words/lang.ts';
import type { BarPanel } from '../chart.ts';
import {
  amountText,
  figureOf,
  indicatorName,
  indicatorOf,
  originsOf,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { byEnd, groups, inTableOrder, mapped, sorted, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { guarded } from '../parts/guard.ts';

/** The rates of one period and basis, and every count that they are made of; the widest first. */
export interface Steps {
  readonly rates: Some<Derived>;
  readonly counts: Some<Figure>;
}

/** The latest first; spans after single years, since they do not share an axis. */
export function stepsOf(context: Context, rates: Some<Derived>): Some<Steps> {
  const periods = groups(rates, ({ period, basis }) => `${period}|${basis}`);
  const steps = mapped(periods, (set): Steps => {
    const inOrder = sorted(set, inTableOrder(context));
    return { rates: inOrder, counts: countsOf(context, inOrder) };
  });
  return sorted(steps, ({ rates: [a] }, { rates: [b] }) => isSpan(a) - isSpan(b) || byEnd(b, a));
}

const isSpan = ({ period }: Figure): number => Number(parsePeriod(period)?.kind === 'span');

function countsOf(context: Context, rates: Some<Derived>): Some<Figure> {
  const ids = new Set(rates.flatMap(({ from }) => from));
  const [first, ...others] = [...ids].map((id) => figureOf(context, id));
  if (first === undefined) throw new Error('A rate is computed from figures.');
  return sorted([first, ...others], inTableOrder(context));
}

/** Periods that the guard puts together share the end of their axis. */
export function stepPanels(
  context: Context,
  periods: Some<Steps>,
): { readonly panels: readonly BarPanel[]; readonly refusals: readonly string[] } {
  const { sets, refusals } = guarded(
    context,
    periods.map(({ counts }) => counts[0]),
  );
  const togetherWith = (steps: Steps): readonly Steps[] =>
    periods.filter((other) =>
      sets.some((set) => [steps, other].every(({ counts }) => set.includes(counts[0]))),
    );
  const panels = periods.map((steps) => {
    const together = togetherWith(steps);
    return panelOf(context, steps, periods.length > 1 ? saidOf(context, steps, together) : {});
  });
  return { panels, refusals };
}

const panelOf = (context: Context, { counts }: Steps, said: Partial<BarPanel>): BarPanel =>
  barsOf(
    'model',
    counts.map((count) =>
      rowOf(context, count, indicatorName(context, count.indicator), { text: amountText(context, count) }),
    ),
    said,
  );

function saidOf(context: Context, { counts }: Steps, together: readonly Steps[]): Partial<BarPanel> {
  const words = context.words.charts;
  const [{ period, basis }] = counts;
  const heading = words.ofPeriod(periodText(context, period), inLang(bases[basis], context.lang));
  if (together.length === 1) return { heading, caption: words.ownAxis };
  const max = Math.max(...together.flatMap((steps) => steps.counts.map(({ value }) => value)));
  return { heading, caption: words.sharedAxis, max };
}

/** Each rate, with the period where there are several, and what is to be added to the counts. */
export const notesIn = (context: Context, periods: Some<Steps>): readonly string[] => [
  ...periods.flatMap(({ rates }) => rates.map((rate) => rateNote(context, rate, periods.length > 1))),
  ...notesOf(
    periods
      .flatMap(({ counts }) => counts)
      .map((figure) => ({
        label: context.words.charts.ofPeriod(
          indicatorName(context, figure.indicator),
          periodText(context, figure.period),
        ),
        figure,
      })),
  ),
];

function rateNote(context: Context, rate: Derived, isDated: boolean): string {
  const words = context.words.charts.recognition;
  const isRecognition = indicatorOf(context, rate.indicator).numerator === 'models-recognised';
  const name = indicatorName(context, rate.indicator);
  return words.rateNote(
    isDated ? context.words.charts.ofPeriod(name, periodText(context, rate.period)) : name,
    quantityText(context, rate),
    isRecognition ? (originsOf(context, rate)[0]?.authority ?? '') : '',
  );
}
