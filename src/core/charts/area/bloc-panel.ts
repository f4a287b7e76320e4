import type { Observation } from '../../figures/figure.ts';
import { subjects } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarPanel, BarRow } from '../chart.ts';
import { derivedFrom, indicatorName, periodText, type Context } from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import type { Some } from '../parts/figures.ts';
import { blocRow } from './bloc-row.ts';

/** One total with its parts by bloc (khối). */
export interface Frame {
  readonly total: Observation;
  /** The largest first where all are exact. */
  readonly blocs: Some<Observation>;
  /** Everything that is said of single blocs, also of their individuals. */
  readonly all: readonly Observation[];
}

/** A row for each bloc, and what the source gives to none. */
export function panelOf(context: Context, { total, blocs, all }: Frame, isHeaded: boolean): BarPanel {
  const { blocs: words, ofPeriod, remainder } = context.words.charts;
  const rows = blocs.map((bloc) => blocRow(context, words.bloc(bloc.bloc), bloc, all));
  const rest = derivedFrom(context, 'remainder', total).find(
    ({ from, value }) => value > 0 && from.includes(blocs[0].id),
  );
  const last = rest && rowOf(context, rest, sentenceCase(remainder), { tone: 'remainder' });
  const heading = ofPeriod(indicatorName(context, total.indicator), periodText(context, total.period));
  return barsOf(total.unit, last ? [...rows, last] : rows, {
    heading: isHeaded ? heading : '',
    ...keyOf(context, rows),
  });
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
