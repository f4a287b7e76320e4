import type { Figure } from '../record/types.ts';
import { compare } from '../rules/comparability.ts';
import { refusalSentence } from '../rules/refusal-sentence.ts';
import type { Context } from './context.ts';

export interface Guarded<F> {
  /** What may stand on one axis. */
  readonly groups: readonly (readonly F[])[];
  /** Why the groups stand apart, each sentence once. */
  readonly refusals: readonly string[];
}

/** The guard's word on a set of figures, as a chart shows it. */
export function guarded<F extends Figure>({ reference, lang }: Context, figures: readonly F[]): Guarded<F> {
  const { groups, refusals } = compare(figures, reference);
  const sentences = refusals.map((refusal) => refusalSentence(refusal, reference, lang));
  return { groups, refusals: [...new Set(sentences)] };
}
