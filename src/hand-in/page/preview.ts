import type { Chart, Datum, KeyEntry } from '../../core/charts/chart.ts';
import type { Explained } from '../../core/charts/draw/explain.ts';

/** A chart that would result, with all that is told of it in words: the page only draws. */
export interface Preview {
  readonly chart: Chart;
  /** Where each mark leads, which is its row in the table below, and what pointing at it tells. */
  readonly told: readonly (readonly [Datum, Explained])[];
  readonly targets: readonly KeyEntry[];
  /** What the chart does not say, and whose figures it shows; each with its label. */
  readonly foot: readonly string[];
  readonly columns: readonly string[];
  /** A part for each panel. */
  readonly table: readonly { readonly heading: string; readonly rows: readonly PreviewRow[] }[];
}

export interface PreviewRow {
  readonly id: string;
  readonly label: string;
  /** Value, words of the source or how it was computed, how sure, source: one for each further column. */
  readonly cells: readonly string[];
}
