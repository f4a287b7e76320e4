import type { Chart, LinePanel, LinePoint, TargetDatum } from '../../../charts/chart.ts';
import { lineColour, markerOf } from './line-looks.ts';
import { formatOf } from './looks.ts';
import type { LineLabels } from './lines.ts';
import type { Series } from './plot.ts';

type Line = LinePanel['series'][number];

/** The runs of a series, and what no line joins, each by itself. */
export function runsOf(
  chart: Chart,
  panel: LinePanel,
  series: Line,
  index: number,
  labels: LineLabels,
): readonly Series[] {
  const byId = new Map(series.points.map((point) => [point.figure.id, point]));
  const joined = series.segments.map((run) => run.map((point) => byId.get(point.figure.id) ?? point));
  const inRuns = new Set(joined.flat().map(({ figure }) => figure.id));
  const alone = series.points.filter(({ figure }) => !inRuns.has(figure.id)).map((point) => [point]);
  const runs = [...joined, ...alone];
  const name = series.label || panel.heading || chart.title;
  return runs.map((run) =>
    runSeries(panel, run, runs.length === 1 ? name : `${name}, ${yearsOf(run)}`, index, labels),
  );
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
  const [from, to] = panel.domain;
  const at = new Map(run.map((point) => [point.year - from, point]));
  const look = { kind: 'line', colour: lineColour(index), marker: markerOf(index), isHollow: false } as const;
  return {
    name,
    values: Array.from({ length: to - from + 1 }, (_, year) => at.get(year)?.quantity.value),
    format: formatOf(panel.unit),
    look,
    looks: new Map(
      [...at].filter(([, { hollow }]) => hollow).map(([year]) => [year, { ...look, isHollow: true }]),
    ),
    labels: new Map(
      [...at].flatMap(([year, { figure }]) => {
        const label = labels.get(figure.id);
        return label === undefined ? [] : [[year, label] as const];
      }),
    ),
  };
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
