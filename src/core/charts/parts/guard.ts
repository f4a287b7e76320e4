import type { Figure } from '../../figures/figure.ts';
import { compare, type Refusal } from '../../rules/comparability.ts';
import { refusalSentence } from '../../rules/refusal-sentence.ts';
import type { Context } from '../../reading/context.ts';
import { isSome, type Some } from './figures.ts';
import { sentencesByReason } from './refusals-by-reason.ts';

export interface Guarded<F> {
  /** What may stand on one axis. */
  readonly sets: readonly Some<F>[];
  /** Why the sets stand apart, each sentence once. */
  readonly refusals: readonly string[];
}

/** n sets have n² pairs. A reader follows so many sentences about two of them; after that each reason is told once. */
const mostSentences = 6;

/** The guard's word on a set of figures, as a chart shows it. */
export function guarded<F extends Figure>(context: Context, figures: readonly F[]): Guarded<F> {
  const { groups, refusals } = compare(figures, context.reference);
  return {
    sets: groups.filter(isSome),
    refusals: fewSentences(context, refusals) ?? sentencesByReason(context, refusals, groups),
  };
}

function fewSentences(
  { reference, lang }: Context,
  refusals: readonly Refusal[],
): readonly string[] | undefined {
  const sentences = new Set<string>();
  for (const refusal of refusals) {
    sentences.add(refusalSentence(refusal, reference, lang));
    if (sentences.size > mostSentences) return undefined;
  }
  return [...sentences];
}
