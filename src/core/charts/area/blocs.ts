import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import type { Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  indicatorName,
  indicatorOf,
  limitsOf,
  periodText,
  type Context,
} from '../../reading/context.ts';
import {
  areExact,
  byEnd,
  frameKey,
  groups,
  isPartBy,
  isWhole,
  ranked,
  sorted,
  type Some,
} from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';
import { guarded } from '../parts/guard.ts';
import { panelOf, type Frame } from './bloc-panel.ts';
import { countSubtitle } from './subtitle.ts';

/** Models by bloc of party organisations, with how many of them are of individuals where that is printed; a panel for each count. */
export function blocCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const counts = province.observations.filter(
    ({ indicator }) => indicatorOf(context, indicator).unit === 'model',
  );
  const frames = groups(counts, frameKey).flatMap(framesIn);
  return groups(frames, ({ total }) => total.area).map((ofArea) =>
    chartOf(
      context,
      sorted(ofArea, (a, b) => byEnd(b.total, a.total)),
    ),
  );
}

function framesIn(figures: readonly Observation[]): readonly Frame[] {
  const total = figures.find(isWhole);
  const [first, ...rest] = figures.filter(isPartBy('bloc'));
  if (total === undefined || first === undefined || rest.length === 0) return [];
  return [{ total, blocs: ranked([first, ...rest]), all: figures.filter(({ bloc }) => bloc !== '') }];
}

function chartOf(context: Context, frames: Some<Frame>): Chart {
  const [latest, ...others] = frames;
  const { total } = latest;
  const words = context.words.charts.blocs;
  return {
    id: `khoi-${total.area}`,
    theme: 'recognition',
    area: total.area,
    title: titleOf(context, latest),
    subtitle: others.length === 0 ? countSubtitle(context, total) : words.subtitleOfSeveral,
    panels: frames.map((frame) => panelOf(context, frame, others.length > 0)),
    refusals: guarded(
      context,
      frames.map((frame) => frame.total),
    ).refusals,
    notes: notesIn(context, frames),
    doesNotSay: limitsOf(
      context,
      frames.map((frame) => frame.total.indicator),
    ),
  };
}

function notesIn(context: Context, frames: Some<Frame>): readonly string[] {
  const { blocs: words, ofPeriod } = context.words.charts;
  const nameOf = ({ bloc, subject, period }: Observation): string => {
    const name = subject === 'individual' ? words.individuals(words.bloc(bloc)) : words.bloc(bloc);
    return frames.length === 1 ? name : ofPeriod(name, periodText(context, period));
  };
  return notesOf(frames.flatMap(({ all }) => all).map((figure) => ({ label: nameOf(figure), figure })));
}

function titleOf(context: Context, { total, blocs }: Frame): string {
  const words = context.words.charts.blocs;
  const [first] = blocs;
  const area = areaName(context, total.area);
  if (!areExact([total, ...blocs])) return words.unsure(area);
  const what = indicatorName(context, total.indicator);
  return words.title(first.bloc, amountText(context, first), amountText(context, total), what, area);
}
