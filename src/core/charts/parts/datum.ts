import type { Figure } from '../../figures/figure.ts';
import type { BarPanel, BarRow, Datum, Tone } from '../chart.ts';
import { indicatorName, indicatorOf, quantityText, type Context } from '../../reading/context.ts';

type Look = Partial<Pick<Datum, 'label' | 'text' | 'tone' | 'hollow' | 'quantity'>>;

/** A figure as it is drawn: in the main tone, filled, with its value beside it. */
export function datumOf(context: Context, figure: Figure, look: Look = {}): Datum {
  const tone: Tone = indicatorOf(context, figure.indicator).role === 'target' ? 'target' : 'main';
  return {
    label: indicatorName(context, figure.indicator),
    figure,
    quantity: figure,
    unit: figure.unit,
    tone,
    hollow: false,
    text: quantityText(context, figure),
    ...look,
  };
}

/** A row of one bar. */
export const rowOf = (context: Context, figure: Figure, label: string, look: Look = {}): BarRow => ({
  label,
  data: [datumOf(context, figure, { label, ...look })],
});

/** Bars without a heading of their own: the title of the chart speaks for them. Shares have one axis, to 100. */
export const barsOf = (
  unit: BarPanel['unit'],
  rows: readonly BarRow[],
  more: Partial<Omit<BarPanel, 'kind' | 'unit' | 'rows'>> = {},
): BarPanel => ({
  kind: 'bars',
  heading: '',
  caption: '',
  unit,
  rows,
  ...(unit === 'percent' ? { max: 100 } : {}),
  ...more,
});
