import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { formatNumber } from '../../values/format.ts';
import type { BarRow, Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  datumOf,
  doesNotSay,
  frameKey,
  groupBy,
  indicatorOf,
  isWhole,
  type Context,
} from '../context.ts';
import { countSubtitle } from './subtitle.ts';

/** Models by bloc (khối) of party organisations, with how many of them are of individuals where that is printed. */
export function blocCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const counts = province.observations.filter(
    ({ indicator }) => indicatorOf(context, indicator).unit === 'model',
  );
  const frames = groupBy(counts, frameKey).filter(
    (frame) => frame.some(isWhole) && frame.filter(isBloc).length > 1,
  );
  return groupBy(frames, ([first]) => first?.area ?? '').map(([frame]) => chartOf(context, frame ?? []));
}

const isBloc = ({ bloc, field, subject, origin }: Observation): boolean =>
  bloc !== '' && field + subject + origin === '';

function chartOf(context: Context, frame: readonly Observation[]): Chart {
  const total = frame.find(isWhole);
  if (total === undefined) throw new Error('A frame by bloc has a total.');
  const blocs = frame.filter(isBloc);
  const exact = blocs.every(({ qualifier }) => qualifier === 'exact');
  const sorted = exact ? [...blocs].sort((a, b) => b.value - a.value) : blocs;
  return {
    id: `khoi-${total.area}`,
    theme: 'recognition',
    area: total.area,
    title: exact
      ? findingOf(context, sorted, total)
      : context.words.charts.blocs.unsure(areaName(context, total.area)),
    subtitle: countSubtitle(context, total),
    panels: [
      {
        kind: 'bars',
        heading: '',
        caption: '',
        unit: total.unit,
        rows: sorted.map((bloc) => rowOf(context, frame, bloc)),
      },
    ],
    refusals: [],
    notes: notesOf(
      frame
        .filter(({ bloc }) => bloc !== '')
        .map((figure) => ({ label: context.words.charts.blocs.bloc(figure.bloc), figure })),
    ),
    doesNotSay: doesNotSay(context, total.indicator),
  };
}

function findingOf(context: Context, [first]: readonly Observation[], total: Observation): string {
  if (first === undefined) throw new Error('A frame by bloc has parts.');
  const number = ({ value }: Observation) => formatNumber(value, context.lang);
  return context.words.charts.blocs.title(
    first.bloc,
    number(first),
    number(total),
    areaName(context, total.area),
  );
}

function rowOf(context: Context, frame: readonly Observation[], bloc: Observation): BarRow {
  const words = context.words.charts.blocs;
  const people = frame.find(
    (other) =>
      other.bloc === bloc.bloc && other.subject === 'individual' && other.field + other.origin === '',
  );
  const count = formatNumber(bloc.value, context.lang);
  const label = words.bloc(bloc.bloc);
  const end =
    people === undefined ? count : words.withIndividuals(count, formatNumber(people.value, context.lang));
  return { label, end, data: [datumOf(context, bloc, { label, text: count })] };
}
