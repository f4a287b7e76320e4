import type { Figure } from '../figures/figure.ts';
import type { Quantity } from '../values/quantity.ts';
import type { MissingReason } from '../values/missing.ts';
import type { UnitCode } from '../schema/units.ts';

/**
 * One chart is one value; every surface (page, embed, slide, file, citation) is made from it and computes nothing of its own.
 * Three steps, three types: figures of the record → `Chart` (what is shown, in words of one language) → drawing (SVG of one size).
 */
export interface Chart {
  /** The slug: `/bieu-do/<id>/`. */
  readonly id: string;
  readonly theme: Theme;
  /** The area that it is about; blank for all. */
  readonly area: string;
  /** The finding, or the question, in plain words. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  readonly panels: readonly Panel[];
  /** Sentences of the comparability guard: what is not drawn on one axis, and why. */
  readonly refusals: readonly string[];
  readonly notes: readonly string[];
  readonly doesNotSay: string;
}

export type Theme = 'fields' | 'recognition' | 'satisfaction' | 'periods' | 'movement' | 'context';

/** What is drawn on one axis. */
export type Panel = BarPanel | SpanPanel | LinePanel;

interface PanelBase {
  readonly heading: string;
  readonly caption: string;
  readonly unit: UnitCode;
}

/** Rows of bars from zero. Several data of one row are stacked from left to right. */
export interface BarPanel extends PanelBase {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  /** The end of the axis when it must not depend on the data: 100 for shares. */
  readonly max?: number;
  /** What the tones mean, where a row has more than one. */
  readonly key?: readonly KeyEntry[];
}

export interface BarRow {
  readonly label: string;
  readonly data: readonly Datum[];
  /** The text at the end of the bar, when it is not that of the only datum. */
  readonly end?: string;
  /** What that text tells beside what is drawn: the whole of a divided bar, its share, the counts behind a rate. */
  readonly told?: readonly Datum[];
  /** Said in place of a bar when there is no figure. */
  readonly missing?: MissingReason;
}

/** Bars over the time that they count: a span is drawn as a span. The height is the average per year. */
export interface SpanPanel extends PanelBase {
  readonly kind: 'spans';
  readonly data: readonly SpanDatum[];
  /** The end of the axis, where panels that may be compared share it. */
  readonly max: number;
}

export interface SpanDatum extends Datum {
  /** ISO days, inclusive; a blank start is open ("up to"). */
  readonly start: string;
  readonly end: string;
  /** What is drawn as height: the figure itself for one year, its average per year for a span. */
  readonly height: Quantity;
  /** That average, as a figure. */
  readonly told?: Datum;
}

/** An index, a rate or a rank over years. */
export interface LinePanel extends PanelBase {
  readonly kind: 'lines';
  /** Years, inclusive. */
  readonly domain: readonly [number, number];
  readonly series: readonly LineSeries[];
  readonly breaks: readonly { readonly year: number; readonly label: string; readonly source: string }[];
  readonly targets: readonly TargetDatum[];
  /** Ranks have 1 at the top. */
  readonly reverse: boolean;
  /** The ends of the axis, where panels share them. */
  readonly range?: readonly [number, number];
}

/** A target over the years that it is set for. */
export interface TargetDatum extends Datum {
  readonly from: number;
  readonly to: number;
}

export interface LineSeries {
  /** Its name, where there is more than one place; else blank. */
  readonly label: string;
  readonly points: readonly LinePoint[];
  /** Runs of `points` that a line may join: no gap and no break inside. */
  readonly segments: readonly (readonly LinePoint[])[];
}

export interface LinePoint extends Datum {
  readonly year: number;
}

/** main: what the chart is about; second: its other part; remainder: what no part is given to; target: what was aimed at. */
export type Tone = 'main' | 'second' | 'third' | 'remainder' | 'target';

export interface KeyEntry {
  readonly tone: Tone;
  readonly label: string;
}

/** One figure where it is drawn. */
export interface Datum {
  /** What it is, within its panel. */
  readonly label: string;
  readonly figure: Figure;
  /** What is drawn. Differs from the figure's own value only where the panel says so (an average per year). */
  readonly quantity: Quantity;
  readonly unit: UnitCode;
  readonly tone: Tone;
  /** Outlined, not filled: reckoned from another figure, or not the chosen one of several sources. */
  readonly hollow: boolean;
  /** The text beside the mark. */
  readonly text: string;
}

export const dataOf = (panel: Panel): readonly Datum[] => {
  if (panel.kind === 'bars') return panel.rows.flatMap(({ data }) => data);
  if (panel.kind === 'spans') return panel.data;
  return [...panel.series.flatMap(({ points }) => points), ...panel.targets];
};

/** All that a panel tells, drawn or said beside a mark, in reading order: what its table and its files hold. */
export function toldIn(panel: Panel): readonly Datum[] {
  if (panel.kind === 'bars') return panel.rows.flatMap(({ data, told = [] }) => [...data, ...told]);
  if (panel.kind === 'spans')
    return panel.data.flatMap((datum) => (datum.told === undefined ? [datum] : [datum, datum.told]));
  return dataOf(panel);
}

/** The figures that a chart tells, in reading order. */
export const figuresOf = ({ panels }: Chart): readonly Figure[] =>
  panels.flatMap(toldIn).map(({ figure }) => figure);

/**
 * Several panels over time stand side by side where there is room: their years are what is compared. Those whose lines are named
 * stand one below the other, since the names take half of a column.
 */
export const isOverTime = ({ panels }: Chart): boolean =>
  panels.length > 1 && panels.every((panel) => panel.kind !== 'bars' && !isNamed(panel));

/** Whether its lines are of several, each with its name beside its end. */
const isNamed = (panel: Panel): boolean => panel.kind === 'lines' && panel.series.length > 1;
