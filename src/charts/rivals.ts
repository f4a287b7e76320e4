import { cellKey, groupBy } from '../record/cell.ts';
import type { Choice, Observation, ProvinceRecord } from '../record/types.ts';
import { resolverOf } from '../rules/conflicts.ts';
import { formatQuantity } from '../values/format.ts';
import { rowText } from '../words/lang.ts';
import {
  dataOf,
  type BarPanel,
  type Chart,
  type Datum,
  type LinePanel,
  type Panel,
  type SpanPanel,
} from './chart.ts';
import { sourceOf, type Context } from './context.ts';

/** What sources say of one cell otherwise than the figure that is drawn in its place. */
interface Contest {
  readonly rivals: readonly Observation[];
  /** Why the drawn one was chosen; without it nobody has, and it is drawn hollow as well. */
  readonly choice: Choice | undefined;
}
export type Contests = ReadonlyMap<string, Contest>;

/** One figure a cell: the chosen one, or the first where sources disagree and nobody has chosen; with what the others say. */
export function settled(
  context: Context,
  province: ProvinceRecord,
): { readonly province: ProvinceRecord; readonly contests: Contests } {
  const resolve = resolverOf(context.reference);
  const contests = new Map<string, Contest>();
  const standing = [...groupBy(province.observations, cellKey).values()].flatMap((cell) => {
    const { chosen, others, choice } = resolve(cell);
    const drawn = chosen ?? cell[0];
    if (drawn === undefined) return [];
    const rivals = others.filter((other) => other !== drawn);
    if (rivals.length > 0) contests.set(drawn.id, { rivals, choice });
    return [drawn];
  });
  return { province: { ...province, observations: standing }, contests };
}

/** Puts what other sources say beside what is drawn, hollow, with the reason of the choice among the notes. */
export function withRivals(context: Context, chart: Chart, contests: Contests): Chart {
  const contested = chart.panels.flatMap(dataOf).filter(({ figure }) => contests.has(figure.id));
  if (contested.length === 0) return chart;
  return {
    ...chart,
    panels: chart.panels.map((panel) => withRivalsIn(context, panel, contests)),
    notes: [...chart.notes, ...contested.map((datum) => sentence(context, datum, contests))],
  };
}

function withRivalsIn(context: Context, panel: Panel, contests: Contests): Panel {
  const told = <D extends Datum>(datum: D): readonly D[] => {
    const contest = contests.get(datum.figure.id);
    return contest === undefined
      ? [datum]
      : [
          { ...datum, hollow: contest.choice === undefined },
          ...contest.rivals.map((rival) => rivalOf(context, datum, rival)),
        ];
  };
  if (panel.kind === 'spans') return { ...panel, data: panel.data.flatMap(told) } satisfies SpanPanel;
  if (panel.kind === 'lines')
    return {
      ...panel,
      series: panel.series.map((series) => ({ ...series, points: series.points.flatMap(told) })),
    } satisfies LinePanel;
  const rows = panel.rows.flatMap((row) => {
    const [datum] = row.data;
    if (datum === undefined || row.data.length > 1) return [row];
    const [drawn, ...rivals] = told(datum);
    return drawn === undefined
      ? [row]
      : [{ ...row, data: [drawn] }, ...rivals.map((rival) => ({ label: rival.label, data: [rival] }))];
  });
  return { ...panel, rows } satisfies BarPanel;
}

function rivalOf<D extends Datum>(context: Context, datum: D, rival: Observation): D {
  const label = context.words.charts.rivals.label(datum.label, sourceOf(context, rival.source).publisher);
  const drawn = {
    figure: rival,
    quantity: rival,
    hollow: true,
    label,
    text: formatQuantity(rival, rival.unit, context.lang, { bare: rival.unit !== 'percent' }),
  };
  return 'height' in datum ? { ...datum, ...drawn, height: rival } : { ...datum, ...drawn };
}

function sentence(context: Context, { label, figure }: Datum, contests: Contests): string {
  const contest = contests.get(figure.id);
  if (contest === undefined || figure.kind !== 'observation')
    throw new Error(`"${figure.id}" is not contested.`);
  const said = [figure, ...contest.rivals].map((each) =>
    context.words.charts.rivals.says(sourceOf(context, each.source).publisher, each.printed),
  );
  const reason =
    contest.choice === undefined
      ? context.words.charts.rivals.unchosen
      : rowText(contest.choice, 'reason', context.lang);
  return context.words.charts.rivals.sentence(label, said.join('; '), reason);
}
