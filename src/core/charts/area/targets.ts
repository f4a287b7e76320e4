import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { dataOf, type BarPanel, type Chart } from '../chart.ts';
import {
  areaName,
  indicatorName,
  indicatorOf,
  listed,
  periodText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { byEnd, groups, sorted, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';

/** What an area aimed at, drawn as marks and never as bars: a target is not a result. A panel for each period. */
export function targetCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const targets = province.observations.filter(
    ({ indicator, unit }) => indicatorOf(context, indicator).role === 'target' && unit === 'percent',
  );
  return groups(targets, ({ area }) => area)
    .filter(({ length }) => length > 1)
    .map((set) => chartOf(context, province, set));
}

function chartOf(context: Context, province: ProvinceRecord, targets: Some<Observation>): Chart {
  const [{ area }] = targets;
  const words = context.words.charts.targets;
  const sets = sorted(
    groups(targets, ({ period }) => period),
    ([a], [b]) => byEnd(a, b),
  );
  const panels = sets.map((set) => panelOf(context, set, sets.length > 1));
  return {
    id: `muc-tieu-${area}`,
    theme: 'movement',
    area,
    title: words.title(
      areaName(context, area),
      listed(
        context,
        sets.map(([{ period }]) => periodText(context, period)),
      ),
    ),
    subtitle: words.subtitle,
    panels,
    refusals: targets.some((target) => isFollowed(province, target)) ? [] : [words.noResult],
    notes: notesOf(panels.flatMap(dataOf)),
    doesNotSay: words.doesNotSay,
  };
}

function panelOf(context: Context, set: Some<Observation>, isHeaded: boolean): BarPanel {
  const heading = isHeaded ? periodText(context, set[0].period) : '';
  const rows = set.map((target) =>
    rowOf(context, target, withoutRole(indicatorName(context, target.indicator))),
  );
  return barsOf('percent', rows, { heading });
}

/** Whether a result is published: a target for an outcome has the key of the outcome after `target-`. */
const isFollowed = ({ observations }: ProvinceRecord, { area, indicator }: Observation): boolean =>
  observations.some((other) => other.area === area && other.indicator === indicator.replace(/^target-/, ''));

/** "Mục tiêu: tổ dân vận …" is said once, in the title. */
const withoutRole = (name: string): string => sentenceCase(name.replace(/^[^:]+: /, ''));
