import type { Chart, LinePanel, LinePoint, TargetDatum } from '../../../core/charts/chart.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { lineColour, markerOf } from './line-looks.ts';
import { formatOf } from './looks.ts';
import type { LineLabels } from './line-scales.ts';
import type { Series } from './plot.ts';

type Line = LinePanel['series'][number];

/** The runs of a series, and what no line joins, each by itself. */
export function runsOf(
  chart: Chart,
  panel: LinePanel,
  series: Line,
  index: number,
  labels: LineLabels,
  lang: Lang,
): readonly Series[] {
  const byId = new Map(series.points.map((point) => [point.figure.id, point]));
  const joined = series.segments.map((run) => run.map((point) => byId.get(point.figure.id) ?? point));
  const inRuns = new Set(joined.flat().map(({ figure }) => figure.id));
  const alone = series.points.filter(({ figure }) => !inRuns.has(figure.id)).map((point) => [point]);
  const runs = [...joined, ...alone];
  const name = series.label || panel.heading || chart.title;
  return runs.flatMap((run) => {
    const called = runs.length === 1 ? name : `${name}, ${yearsOf(run)}`;
    const hollow = run.filter((point) => point.hollow);
    return [
      runSeries(panel, run, called, index, labels),
      ...(hollow.length === 0 ? [] : [holes(panel, hollow, wordsIn(lang).pptx.hollow(called), index)]),
    ];
  });
}

function yearsOf(run: readonly LinePoint[]): string {
  const [from = 0, to = 0] = [run[0]?.year, run.at(-1)?.year];
  return from === to ? String(from) : `${from}–${to}`;
}

function runSeries(
  panel: LinePanel,
  run: readonly LinePoint[],
  name: string,
  index: number,
  labels: LineLabels,
): Series {
  const [from] = panel.domain;
  return {
    name,
    values: valuesOf(panel, run),
    format: formatOf(panel.unit),
    look: { kind: 'line', colour: lineColour(index), marker: markerOf(index) },
    looks: new Map(),
    labels: new Map(
      run.flatMap(({ year, figure }) => {
        const label = labels.get(figure.id);
        return label === undefined ? [] : [[year - from, label] as const];
      }),
    ),
  };
}

/** Points that are reckoned, or not the chosen ones, once more: as holes in those of their line. */
const holes = (panel: LinePanel, points: readonly LinePoint[], name: string, index: number): Series => ({
  name,
  values: valuesOf(panel, points),
  format: formatOf(panel.unit),
  look: { kind: 'hole', marker: markerOf(index) },
  looks: new Map(),
  labels: new Map(),
});

function valuesOf({ domain: [from, to] }: LinePanel, points: readonly LinePoint[]): Series['values'] {
  const byYear = new Map(points.map(({ year, quantity }) => [year, quantity.value]));
  return Array.from({ length: to - from + 1 }, (_, index) => byYear.get(from + index));
}

export function targetSeries({ domain: [first, last], unit }: LinePanel, target: TargetDatum): Series {
  const from = Math.max(first, target.from) - first;
  const to = (target.to === 0 ? last : Math.min(last, target.to)) - first;
  return {
    name: target.label,
    values: Array.from({ length: last - first + 1 }, (_, year) =>
      year >= from && year <= to ? target.quantity.value : undefined,
    ),
    format: formatOf(unit),
    look: { kind: 'dashes', colour: 'accent5', isSingle: from === to },
    looks: new Map(),
    labels: new Map([[to, { text: target.text, position: 't', colour: 'tx1' }]]),
  };
}
