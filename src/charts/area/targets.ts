import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { Chart } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  datumOf,
  doesNotSay,
  groupBy,
  indicatorName,
  indicatorOf,
  periodText,
  type Context,
} from '../context.ts';

/** What an area aimed at, drawn as marks and never as bars: a target is not a result. */
export function targetCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const targets = province.observations.filter(
    ({ indicator, unit }) => indicatorOf(context, indicator).role === 'target' && unit === 'percent',
  );
  return groupBy(targets, ({ area, period }) => `${area}|${period}`)
    .filter((set) => set.length > 1)
    .map((set) => chartOf(context, province, set));
}

/** A target for an outcome has the key of the outcome after `target-`. */
export const outcomeOf = (indicator: string): string => indicator.replace(/^target-/, '');

function chartOf(context: Context, province: ProvinceRecord, set: readonly Observation[]): Chart {
  const [first] = set;
  if (first === undefined) throw new Error('A target chart has targets.');
  const words = context.words.charts.targets;
  const rows = set.map((target) => {
    const label = withoutRole(indicatorName(context, target.indicator));
    return { label, data: [datumOf(context, target, { label })] };
  });
  const met = set.some(({ area, indicator }) =>
    province.observations.some((other) => other.area === area && other.indicator === outcomeOf(indicator)),
  );
  return {
    id: `muc-tieu-${first.area}`,
    theme: 'movement',
    area: first.area,
    title: words.title(areaName(context, first.area), periodText(context, first.period)),
    subtitle: words.subtitle,
    panels: [
      {
        kind: 'bars',
        heading: '',
        caption: '',
        unit: 'percent',
        max: 100,
        rows,
      },
    ],
    refusals: met ? [] : [words.noResult],
    notes: notesOf(rows.flatMap(({ data }) => data)),
    doesNotSay: doesNotSay(context, first.indicator),
  };
}

/** "Mục tiêu: tổ dân vận …" is said once, in the title. */
const withoutRole = (name: string): string => sentenceCase(name.replace(/^[^:]+: /, ''));
