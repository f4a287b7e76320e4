import { cellKey, groupBy } from '../figures/cell-key.ts';
import type { Choice, Reference } from '../figures/tables.ts';
import type { Dimensions } from '../figures/figure.ts';
import type { Quantity } from '../values/quantity.ts';
import { isSame } from './bounds.ts';
import { originalsOf } from './independent-sources.ts';

/** What one source says of one cell. */
export interface Statement extends Dimensions, Quantity {
  readonly source: string;
}

/** Every statement given stands in exactly one place. */
export interface Resolution<S> {
  /** Drawn filled; `undefined` when sources disagree and nobody has chosen. */
  readonly chosen: S | undefined;
  /** Independent sources that say the same as the chosen one. */
  readonly agreeing: readonly S[];
  /** Repeated from a source already counted: neither support nor conflict. */
  readonly copies: readonly S[];
  /** Say otherwise: drawn hollow. */
  readonly others: readonly S[];
  /** Why the chosen one was chosen, where there was a choice to make (`reason`, `reason_en`). */
  readonly choice: Choice | undefined;
}

export type Resolve = <S extends Statement>(statements: readonly S[]) => Resolution<S>;

/**
 * Prepares the rule for statements of one cell (all dimensions equal): equal quantities agree; different ones wait for a row of
 * `choices.csv`. A copy that differs from its original is not silenced: it counts as another statement.
 */
export function resolverOf({ choices, sources }: Pick<Reference, 'choices' | 'sources'>): Resolve {
  const original = originalsOf(sources);
  const chosenFor = new Map(choices.map((choice) => [cellKey(choice), choice]));
  return (statements) => {
    const { independent, copies } = setCopiesApart(statements, original);
    const [first] = independent;
    if (first === undefined)
      return { chosen: undefined, agreeing: [], copies, others: [], choice: undefined };
    if (independent.every((other) => isSame(first, other)))
      return { ...settle(independent, first), copies, choice: undefined };
    const choice = chosenFor.get(cellKey(first));
    const chosen = choice && preferred(independent, choice, original);
    if (chosen === undefined) return { chosen, agreeing: [], copies, others: independent, choice: undefined };
    return { ...settle(independent, chosen), copies, choice };
  };
}

/** A choice that names a copy is a choice of its original. */
function preferred<S extends Statement>(
  independent: readonly S[],
  choice: Choice,
  original: (source: string) => string,
): S | undefined {
  return (
    independent.find(({ source }) => source === choice.source) ??
    independent.find(({ source }) => source === original(choice.source))
  );
}

function settle<S extends Statement>(
  independent: readonly S[],
  chosen: S,
): Pick<Resolution<S>, 'chosen' | 'agreeing' | 'others'> {
  const rest = independent.filter((other) => other !== chosen);
  return {
    chosen,
    agreeing: rest.filter((other) => isSame(other, chosen)),
    others: rest.filter((other) => !isSame(other, chosen)),
  };
}

/** Of statements that go back to one original and say the same, the original's (else the first) is independent. */
function setCopiesApart<S extends Statement>(statements: readonly S[], original: (source: string) => string) {
  const sameWords = ({ source, value, qualifier }: S): string =>
    [original(source), value, qualifier].join(' ');
  const independent = new Set<S>();
  for (const group of groupBy(statements, sameWords).values()) {
    const own = group.find(({ source }) => original(source) === source) ?? group[0];
    if (own !== undefined) independent.add(own);
  }
  return {
    independent: statements.filter((statement) => independent.has(statement)),
    copies: statements.filter((statement) => !independent.has(statement)),
  };
}
