import type { Observation } from '../../figures/figure.ts';
import type { BarRow } from '../chart.ts';
import { amountText, derivedFrom, type Context } from '../../reading/context.ts';
import { datumOf, rowOf } from '../parts/datum.ts';

/** A bloc as one bar, or where it is printed how many models are of individuals, as the others and these. */
export function blocRow(
  context: Context,
  label: string,
  bloc: Observation,
  all: readonly Observation[],
): BarRow {
  const text = amountText(context, bloc);
  const people = all.find(
    (other) =>
      other.bloc === bloc.bloc && other.subject === 'individual' && other.field + other.origin === '',
  );
  const row = rowOf(context, bloc, label, { text });
  const rest = derivedFrom(context, 'remainder', bloc).find(
    ({ from }) => people !== undefined && from.includes(people.id),
  );
  if (people === undefined || rest === undefined) return { ...row, end: text };
  const words = context.words.charts.blocs;
  return {
    label,
    end: words.withIndividuals(text, amountText(context, people)),
    data: [
      datumOf(context, rest, { label: words.rest(label), text: amountText(context, rest) }),
      datumOf(context, people, {
        label: words.individuals(label),
        tone: 'second',
        text: amountText(context, people),
      }),
    ],
    told: [datumOf(context, bloc, { label, text })],
  };
}
