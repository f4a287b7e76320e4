import type { Change, LogEntry, Printed } from '../figures/history.ts';
import type { Correction, Reference } from '../figures/tables.ts';
import type { Observation } from '../figures/figure.ts';
import { translated, rowText } from '../words/lang.ts';

/** What stands of each figure, by its id. */
export type Standing = ReadonlyMap<string, Printed>;

type Known = Pick<Reference, 'releases' | 'corrections'>;

/**
 * The whole history of some figures: what every release did to them, and at the end, in the release after the last, what the present
 * figures do to the last released ones. The history is a log in the order of its releases.
 */
export function historyOf(
  log: readonly LogEntry[],
  present: readonly Observation[],
  { releases, corrections }: Known,
): readonly Change[] {
  const { changes, standing } = replay(log);
  const next = releases.length + 1;
  return [...changes, ...pending(standing, standingOf(present), next, reasonsOf(corrections))];
}

/** What each entry of a log does to what stood before it, and what stands after the last. */
export function replay(log: readonly LogEntry[]): {
  readonly changes: readonly Change[];
  readonly standing: Standing;
} {
  const standing = new Map<string, Printed>();
  const changes = log.map(({ after, ...about }) => {
    const change = changeFrom(about, standing.get(about.figure), after);
    if (change === undefined) throw new Error(`"${about.figure}" was withdrawn before it was there.`);
    if (after === undefined) standing.delete(about.figure);
    else standing.set(about.figure, after);
    return change;
  });
  return { changes, standing };
}

/** Each figure that differs, once: those that are there in their own order, then those that are gone. */
export function pending(
  before: Standing,
  after: Standing,
  release: number,
  reasons: ReadonlyMap<string, Correction> = new Map(),
): readonly Change[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((figure) => {
    const [old, now] = [before.get(figure), after.get(figure)];
    if (old !== undefined && now !== undefined && isSame(old, now)) return [];
    const correction = reasons.get(figure);
    const reason = translated('reason', (lang) =>
      correction === undefined ? '' : rowText(correction, 'reason', lang),
    );
    return changeFrom({ release, figure, ...reason }, old, now) ?? [];
  });
}

export const standingOf = (figures: readonly Observation[]): Standing =>
  new Map(figures.map(({ id, value, qualifier, printed }) => [id, { value, qualifier, printed }]));

const reasonsOf = (corrections: readonly Correction[]): ReadonlyMap<string, Correction> =>
  new Map(corrections.map((correction) => [correction.figure, correction]));

const isSame = (a: Printed, b: Printed): boolean =>
  a.value === b.value && a.qualifier === b.qualifier && a.printed === b.printed;

function changeFrom(
  about: Correction & { readonly release: number },
  before: Printed | undefined,
  after: Printed | undefined,
): Change | undefined {
  if (after === undefined) return before === undefined ? undefined : { ...about, kind: 'withdrawn', before };
  return before === undefined
    ? { ...about, kind: 'added', after }
    : { ...about, kind: 'changed', before, after };
}
