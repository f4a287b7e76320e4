import type { Datum } from './chart.ts';

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
    names.length === data.length ? note : `${names.join('; ')}: ${note}`,
  );
}
