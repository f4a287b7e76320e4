import { cellKey, groupBy } from '../../figures/cell-key.ts';
import type { Choice } from '../../figures/tables.ts';
import type { Figure, Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { resolverOf } from '../../rules/conflicts.ts';
import { rowText } from '../../words/lang.ts';
import { dataOf, type Chart, type Datum, type Panel } from '../chart.ts';
import {
  amountText,
  areaName,
  indicatorName,
  originsOf,
  periodText,
  quantityText,
  sourceOf,
  type Context,
} from '../../reading/context.ts';
import { spanOf } from './spans.ts';

/** A cell of which sources say different things. */
export interface Contest {
  /** The figure that is drawn and computed with: the chosen one, or the first. */
  readonly standing: Observation;
  readonly rivals: readonly Observation[];
  /** Why the standing one was chosen; without it nobody has, and it is drawn hollow as well. */
  readonly choice: Choice | undefined;
}
export type Contests = ReadonlyMap<string, Contest>;

/** One figure a cell, with what other sources say of it. */
export function settled(
  { reference }: Context,
  province: ProvinceRecord,
): { readonly province: ProvinceRecord; readonly contests: Contests } {
  const resolve = resolverOf(reference);
  const contests = new Map<string, Contest>();
  const observations = [...groupBy(province.observations, cellKey)].flatMap(([key, cell]) => {
    const { chosen, others, choice } = resolve(cell);
    const standing = chosen ?? cell[0];
    if (standing === undefined) return [];
    const rivals = others.filter((other) => other !== standing);
    if (rivals.length > 0) contests.set(key, { standing, rivals, choice });
    return [standing];
  });
  return { province: { ...province, observations }, contests };
}

/** Puts what other sources say beside what is drawn, hollow, with the reason of the choice among the notes. */
export function withRivals(context: Context, chart: Chart, contests: Contests): Chart {
  const notes = contestsIn(context, chart, contests).map(([label, contest]) =>
    sentenceOf(context, label, contest),
  );
  if (notes.length === 0) return chart;
  const panels = chart.panels.map((panel) => withRivalsIn(context, panel, contests));
  return { ...chart, panels, notes: [...chart.notes, ...notes] };
}

const contestOf = (figure: Figure, contests: Contests): Contest | undefined =>
  figure.kind === 'observation' ? contests.get(cellKey(figure)) : undefined;

/** The contests that a chart rests on, each once, with the name of what is contested: drawn itself, or computed from. */
function contestsIn(
  context: Context,
  chart: Chart,
  contests: Contests,
): readonly (readonly [string, Contest])[] {
  const found = new Map<Contest, string>();
  for (const panel of chart.panels) {
    for (const { figure, label } of dataOf(panel)) {
      for (const origin of originsOf(context, figure)) {
        const contest = contestOf(origin, contests);
        const drawn = panel.kind === 'spans' ? `${panel.heading}, ${label}` : label;
        const name = origin === figure ? drawn : nameOf(context, origin);
        if (contest !== undefined && !found.has(contest)) found.set(contest, name);
      }
    }
  }
  return [...found].map(([contest, name]) => [name, contest]);
}

const nameOf = (context: Context, { indicator, area, period }: Observation): string =>
  [indicatorName(context, indicator), areaName(context, area), periodText(context, period)].join(', ');

function withRivalsIn(context: Context, panel: Panel, contests: Contests): Panel {
  const shown = <D extends Datum>(datum: D): D => {
    const contest = contestOf(datum.figure, contests);
    return contest === undefined ? datum : { ...datum, hollow: contest.choice === undefined };
  };
  const others = <D extends Datum>(datum: D): readonly D[] =>
    rivalsOf(context, datum, contestOf(datum.figure, contests));
  const all = <D extends Datum>(datum: D): readonly D[] => [shown(datum), ...others(datum)];
  switch (panel.kind) {
    case 'spans':
      return { ...panel, data: panel.data.flatMap(all) };
    case 'lines':
      return {
        ...panel,
        series: panel.series.map((series) => ({ ...series, points: series.points.flatMap(all) })),
      };
    case 'bars':
      return {
        ...panel,
        rows: panel.rows.flatMap((row) => [
          { ...row, data: row.data.map(shown) },
          ...row.data.flatMap(others).map((rival) => ({ label: rival.label, data: [rival] })),
        ]),
      };
  }
}

const rivalsOf = <D extends Datum>(context: Context, datum: D, contest: Contest | undefined): readonly D[] =>
  contest?.rivals.map((rival) => rivalOf(context, datum, rival, contest)) ?? [];

function rivalOf<D extends Datum>(context: Context, datum: D, rival: Observation, contest: Contest): D {
  const label = context.words.charts.rivals.label(datum.label, sayerOf(context, rival, contest));
  const text = (rival.unit === 'percent' ? quantityText : amountText)(context, rival);
  const span = 'height' in datum ? spanOf(context, rival) : {};
  return { ...datum, figure: rival, quantity: rival, text, ...span, label, hollow: true };
}

/** Who says it: the publisher, or where one publisher says two things, the document. */
function sayerOf(context: Context, { source }: Observation, { standing, rivals }: Contest): string {
  const { title, publisher } = sourceOf(context, source);
  const own = [standing, ...rivals].filter((each) => sourceOf(context, each.source).publisher === publisher);
  return own.length === 1 ? publisher : context.words.charts.rivals.document(title);
}

function sentenceOf(context: Context, label: string, contest: Contest): string {
  const { standing, rivals, choice } = contest;
  const words = context.words.charts.rivals;
  const said = [standing, ...rivals].map((each) => words.says(sayerOf(context, each, contest), each.printed));
  const reason = choice === undefined ? words.unchosen : rowText(choice, 'reason', context.lang);
  return words.sentence(label, said.join('; '), reason);
}
