import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { subjects } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import type { BarPanel, BarRow, Chart } from '../chart.ts';
import { amountText, areaName, doesNotSay, indicatorOf, type Context } from '../context.ts';
import { barsOf } from '../datum.ts';
import { areExact, frameKey, groups, isPartBy, isWhole, ranked, type Some } from '../figures.ts';
import { notesOf } from '../notes.ts';
import { blocRow } from './bloc-row.ts';
import { countSubtitle } from './subtitle.ts';

/** One total with its parts by bloc (khối). */
interface Frame {
  readonly total: Observation;
  /** The largest first where all are exact. */
  readonly blocs: Some<Observation>;
  /** Everything that is said of single blocs, also of their individuals. */
  readonly all: readonly Observation[];
}

/** Models by bloc of party organisations, with how many of them are of individuals where that is printed. */
export function blocCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const counts = province.observations.filter(
    ({ indicator }) => indicatorOf(context, indicator).unit === 'model',
  );
  const frames = groups(counts, frameKey).flatMap(framesIn);
  return groups(frames, ({ total }) => total.area).map(([first]) => chartOf(context, first));
}

function framesIn(figures: readonly Observation[]): readonly Frame[] {
  const total = figures.find(isWhole);
  const [first, ...rest] = figures.filter(isPartBy('bloc'));
  if (total === undefined || first === undefined || rest.length === 0) return [];
  return [{ total, blocs: ranked([first, ...rest]), all: figures.filter(({ bloc }) => bloc !== '') }];
}

function chartOf(context: Context, { total, blocs, all }: Frame): Chart {
  const name = ({ bloc }: Observation) => context.words.charts.blocs.bloc(bloc);
  const nameOf = (figure: Observation) =>
    figure.subject === 'individual' ? context.words.charts.blocs.individuals(name(figure)) : name(figure);
  const rows = blocs.map((bloc) => blocRow(context, name(bloc), bloc, all));
  return {
    id: `khoi-${total.area}`,
    theme: 'recognition',
    area: total.area,
    title: titleOf(context, total, blocs),
    subtitle: countSubtitle(context, total),
    panels: [barsOf(total.unit, rows, keyOf(context, rows))],
    refusals: [],
    notes: notesOf(all.map((figure) => ({ label: nameOf(figure), figure }))),
    doesNotSay: doesNotSay(context, total.indicator),
  };
}

function titleOf(context: Context, total: Observation, blocs: Some<Observation>): string {
  const words = context.words.charts.blocs;
  const [first] = blocs;
  const area = areaName(context, total.area);
  if (!areExact([total, ...blocs])) return words.unsure(area);
  return words.title(first.bloc, amountText(context, first), amountText(context, total), area);
}

/** Said where a bar has two parts. */
function keyOf({ words, lang }: Context, rows: readonly BarRow[]): Partial<BarPanel> {
  if (rows.every(({ data }) => data.length === 1)) return {};
  return {
    key: [
      { tone: 'main', label: words.charts.blocs.others },
      { tone: 'second', label: inLang(subjects.individual, lang) },
    ],
  };
}
