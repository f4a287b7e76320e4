import type { BarPanel, BarRow, Chart, Datum, KeyEntry } from '../../../core/charts/chart.ts';
import { axisEnd } from '../../../core/charts/draw/bars-layout.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { widthOf } from '../arial.ts';
import { barGeometry, type BarGeometry } from './bar-geometry.ts';
import { endText, isDivided, nameOf, results, targetOf, tonesOf, wholeOf } from './bar-rows.ts';
import { colourOf, formatOf, inkOn, lookOf } from './looks.ts';
import { letterSize, type Frame, type Label, type Look, type Plot, type Series } from './plot.ts';

/** Rows of bars from zero, the first at the top; parts of one row are stacked, a target is a mark and no bar. */
export function barPlot(chart: Chart, panel: BarPanel, frame: Frame, lang: Lang): Plot {
  const { rows } = panel;
  const isStacked = isDivided(panel);
  const geometry = barGeometry(panel, togetherWith(chart, panel), frame, lang);
  const name = panel.heading || chart.title;
  const targets = targetSeries(panel, geometry, lang);
  const parts = isStacked
    ? tonesOf(chart, panel).flatMap((entry) => partsOf(panel, entry, geometry))
    : resultSeries(panel, name, geometry);
  return {
    kind: 'bars',
    head: wordsIn(lang).pptx.row,
    categories: rows.map((row) => nameOf(row, isStacked, lang)),
    step: 1,
    series: isStacked ? parts : [...parts, ...targets],
    overlay: isStacked ? [wholeSeries(panel, lang), ...targets] : [],
    isStacked,
    gap: geometry.gap,
    axis: { min: 0, max: axisEnd(panel), isReversed: false, format: formatOf(panel.unit) },
    inner: geometry.inner,
    frame,
    rules: [],
  };
}

/** Panels of one chart have their names and margins alike, so that 100% is as long in each. */
const togetherWith = ({ panels }: Chart, panel: BarPanel): readonly BarPanel[] => [
  panel,
  ...panels.filter((each): each is BarPanel => each.kind === 'bars'),
];

const entries = <T>(rows: readonly BarRow[], pick: (row: BarRow) => T | undefined): ReadonlyMap<number, T> =>
  new Map(
    rows.flatMap((row, index) => {
      const picked = pick(row);
      return picked === undefined ? [] : [[index, picked] as const];
    }),
  );

const plain: Look = { kind: 'filled', colour: 'accent1' };
const none: Look = { kind: 'none' };

/** Of rows with one bar each. */
function resultSeries(panel: BarPanel, name: string, geometry: BarGeometry): readonly Series[] {
  const { rows, unit } = panel;
  const data = rows.map((row) => results(row)[0]);
  if (data.every((datum) => datum === undefined) && rows.some(targetOf)) return [];
  return [
    {
      name,
      values: data.map((datum) => datum?.quantity.value),
      format: formatOf(unit),
      look: plain,
      looks: entries(rows, (row) => lookIn(results(row)[0], geometry)),
      labels: entries(rows, (row) => (results(row).length === 0 ? undefined : endLabel(row))),
    },
  ];
}

const lookIn = (datum: Datum | undefined, { scale }: BarGeometry): Look | undefined =>
  datum === undefined ? undefined : lookOf(datum, datum.quantity.value * scale, 'right');

const endLabel = (row: BarRow): Label => ({ text: endText(row), position: 'outEnd', colour: 'tx1' });

/** One tone of divided bars, a series for each time that a row has it; its number stands inside, where there is room. */
function partsOf(panel: BarPanel, { tone, label }: KeyEntry, geometry: BarGeometry): readonly Series[] {
  const { rows, unit } = panel;
  const ofTone = (row: BarRow): readonly Datum[] => results(row).filter((datum) => datum.tone === tone);
  const most = Math.max(...rows.map((row) => ofTone(row).length));
  return Array.from({ length: most }, (_, index) => ({
    name: label,
    values: rows.map((row) => ofTone(row)[index]?.quantity.value),
    format: formatOf(unit),
    look: { kind: 'filled', colour: colourOf({ tone }) },
    looks: entries(rows, (row) => lookIn(ofTone(row)[index], geometry)),
    labels: entries(rows, (row) => partLabel(row, ofTone(row)[index], geometry)),
  }));
}

function partLabel(row: BarRow, datum: Datum | undefined, { scale }: BarGeometry): Label | undefined {
  if (datum === undefined || results(row).length < 2) return undefined;
  const fits = widthOf(datum.text, letterSize, true) + 10 < datum.quantity.value * scale;
  return fits ? { text: datum.text, position: 'ctr', colour: inkOn(datum) } : undefined;
}

/** Unseen bars as long as the whole, at whose end its text stands. */
const wholeSeries = ({ rows, unit }: BarPanel, lang: Lang): Series => ({
  name: wordsIn(lang).pptx.whole,
  values: rows.map((row) => wholeOf(row)?.quantity.value),
  format: formatOf(unit),
  look: none,
  looks: new Map(),
  labels: entries(rows, (row) => (wholeOf(row) === undefined ? undefined : endLabel(row))),
});

/** Points that the mark of a target is wide. */
const markWidth = 9;

function targetSeries(panel: BarPanel, { scale }: BarGeometry, lang: Lang): readonly Series[] {
  const { rows, unit } = panel;
  const data = rows.map(targetOf);
  if (data.every((datum) => datum === undefined)) return [];
  return [
    {
      name: wordsIn(lang).site.target,
      values: data.map((datum) => datum?.quantity.value),
      format: formatOf(unit),
      look: none,
      looks: entries(rows, (row) => markAt(targetOf(row), scale)),
      labels: entries(rows, (row) => {
        const target = targetOf(row);
        return (
          target && {
            text: row.data.length === 1 ? endText(row) : target.text,
            position: 'outEnd',
            colour: 'tx1',
          }
        );
      }),
    },
  ];
}

const markAt = (target: Datum | undefined, scale: number): Look | undefined =>
  target && {
    kind: 'mark',
    colour: 'accent5',
    over: Math.min(0.9, markWidth / Math.max(target.quantity.value * scale, 1)),
  };
