import { dataOf, type Chart, type Datum } from '../chart.ts';
import type { Context } from '../../reading/context.ts';

/** The notes of the figures drawn, each once, after the names of those that it is about; one about all of them stands alone. */
export function notesOf(data: readonly Pick<Datum, 'label' | 'figure'>[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const { label, figure } of data) {
    if (figure.kind !== 'observation' || figure.note === '') continue;
    const known = labels.get(figure.note);
    if (known === undefined) labels.set(figure.note, [label]);
    else known.push(label);
  }
  return [...labels].map(([note, names]) =>
    names.length === data.length ? note : `${[...new Set(names)].join('; ')}: ${note}`,
  );
}

/** What open and pale bars mean, in a chart that has them. */
export function withBoundNotes({ words }: Context, chart: Chart): Chart {
  const bars = chart.panels
    .filter(({ kind }) => kind !== 'lines')
    .flatMap(dataOf)
    .filter(({ tone }) => tone !== 'target');
  const present = new Set(bars.map(({ quantity }) => quantity.qualifier));
  const notes = (['at-least', 'at-most', 'about'] as const)
    .filter((qualifier) => present.has(qualifier))
    .map((qualifier) => words.charts.bounds[qualifier]);
  return { ...chart, notes: [...chart.notes, ...notes] };
}
