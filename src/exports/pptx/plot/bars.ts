import type { BarPanel, BarRow, Chart, Datum, KeyEntry } from '../../../charts/chart.ts';
import { axisEnd, reach } from '../../../charts/draw/bars-layout.ts';
import { missingReasons } from '../../../values/missing.ts';
import { inLang, type Lang } from '../../../words/lang.ts';
import { wordsIn } from '../../../words/words.ts';
import { widthOf } from '../arial.ts';
import { barGeometry, type BarGeometry } from './bar-geometry.ts';
import { formatOf, inkOn, lookOf } from './looks.ts';
import { letterSize, type Label, type Look, type Plot, type Series } from './plot.ts';

type Frame = Plot['frame'];

/** Rows of bars from zero, the first at the top; parts of one row are stacked, a target is a mark and no bar. */
export function barPlot(chart: Chart, panel: BarPanel, frame: Frame, lang: Lang): Plot {
  const { rows } = panel;
  const isStacked = isDivided(panel);
  const categories = rows.map((row) => nameOf(row, isStacked, lang));
  const geometry = barGeometry(panel, categories, frame);
  const key = isStacked ? keyOf(panel) : [];
  const name = panel.heading || chart.title;
  const targets = targetSeries(panel, geometry, lang);
  const parts = isStacked
    ? key.map((entry, index) => partSeries(panel, entry, index, geometry))
    : resultSeries(panel, name, geometry);
  return {
    kind: 'bars',
    head: wordsIn(lang).pptx.row,
    categories,
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

/** Whether a row has more than one bar. */
export const isDivided = ({ rows }: BarPanel): boolean => rows.some((row) => results(row).length > 1);

const results = ({ data }: BarRow): readonly Datum[] => data.filter(({ tone }) => tone !== 'target');
const targetOf = ({ data }: BarRow): Datum | undefined => data.find(({ tone }) => tone === 'target');

/** Where there is no bar the reason stands with the name; so does the end text of a divided bar whose whole no figure gives. */
function nameOf(row: BarRow, isStacked: boolean, lang: Lang): string {
  const { missing } = wordsIn(lang).pptx;
  if (row.data.length === 0)
    return missing(
      row.label,
      row.end ?? (row.missing === undefined ? '' : inLang(missingReasons[row.missing], lang)),
    );
  if (isStacked && row.end !== undefined && wholeOf(row) === undefined) return missing(row.label, row.end);
  return row.label;
}

/** The figure that a row's bars make up together. */
function wholeOf(row: BarRow): Datum | undefined {
  const [only, ...others] = results(row);
  if (others.length === 0) return only;
  return (row.told ?? []).find(({ unit, quantity }) => unit === only?.unit && quantity.value >= reach(row));
}

const endText = (row: BarRow): string => row.end ?? (row.data.length === 1 ? (row.data[0]?.text ?? '') : '');

/** Tones that a divided bar has, as the panel explains them. */
export function keyOf({ key = [], rows }: BarPanel): readonly KeyEntry[] {
  const known = new Set(key.map(({ tone }) => tone));
  const tones = [...new Set(rows.flatMap(results).map(({ tone }) => tone))].filter(
    (tone) => !known.has(tone),
  );
  return [...key.filter(({ tone }) => tone !== 'target'), ...tones.map((tone) => ({ tone, label: tone }))];
}

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

/** One tone of divided bars; its number stands inside, where there is room. */
function partSeries(
  panel: BarPanel,
  { tone, label }: KeyEntry,
  index: number,
  geometry: BarGeometry,
): Series {
  const { rows, unit } = panel;
  const part = (row: BarRow): Datum | undefined => results(row).find((datum) => datum.tone === tone);
  const data = rows.map(part);
  const [first] = data.filter((datum) => datum !== undefined);
  return {
    name: label,
    values: data.map((datum) => datum?.quantity.value),
    format: formatOf(unit),
    look:
      first === undefined
        ? plain
        : lookOf(
            { ...first, hollow: false, quantity: { ...first.quantity, qualifier: 'exact' } },
            index,
            'right',
          ),
    looks: entries(rows, (row) => lookIn(part(row), geometry)),
    labels: entries(rows, (row) => partLabel(row, part(row), geometry)),
  };
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
