import { groupBy } from '../figures/cell-key.ts';
import type { Break, Reference } from '../figures/tables.ts';
import type { Figure } from '../figures/figure.ts';
import {
  breakBetween,
  classOf,
  criteria,
  groundsOf,
  type Grounds,
  type RefusalReason,
} from './comparability-criteria.ts';
import type { Succession } from './territory.ts';

export type Pair = readonly [string, string];

interface Refused {
  /** The first figure of either group. */
  readonly between: Pair;
  /** Their areas. */
  readonly areas: Pair;
}

/** Why two groups stand apart, as data; `refusalSentence` puts it into words. */
export type Refusal = Refused &
  (
    | { readonly reason: 'break'; readonly break: Break }
    | { readonly reason: 'territory'; readonly succession: Succession }
    | {
        readonly reason: Exclude<RefusalReason, 'break' | 'territory'>;
        /** What differs: codes or keys of the record; for a period, the period of either figure. */
        readonly terms: Pair;
      }
  );

export interface Comparison<F> {
  /** What may stand on one axis. */
  readonly groups: readonly (readonly F[])[];
  /** One for each pair of groups. */
  readonly refusals: readonly Refusal[];
}

/** The guard: figures stand on one axis only where every criterion puts them in one class. */
export function compare<F extends Figure>(figures: readonly F[], reference: Reference): Comparison<F> {
  const grounds = groundsOf(figures, reference);
  const together = groupBy(figures, (figure) =>
    criteria.map((criterion) => classOf[criterion](figure, grounds)).join('\u001f'),
  );
  const groups = [...together.values()];
  const first = groups.flatMap(([figure]) => figure ?? []);
  const refusals = first.flatMap((a, index) =>
    first.slice(index + 1).map((b) => refusalBetween(a, b, grounds)),
  );
  return { groups, refusals };
}

function refusalBetween(a: Figure, b: Figure, grounds: Grounds): Refusal {
  const reason = criteria.find(
    (criterion) => classOf[criterion](a, grounds) !== classOf[criterion](b, grounds),
  );
  const refused: Refused = { between: [a.id, b.id], areas: [a.area, b.area] };
  if (reason === undefined) throw new Error(`"${a.id}" and "${b.id}" belong to one group.`);
  if (reason === 'break') return { ...refused, reason, break: found(breakBetween(a, b, grounds), a, b) };
  if (reason === 'territory')
    return { ...refused, reason, succession: found(successionBetween(a, b, grounds), a, b) };
  return { ...refused, reason, terms: [termOf(reason, a, grounds), termOf(reason, b, grounds)] };
}

const successionBetween = (a: Figure, b: Figure, { successions }: Grounds): Succession | undefined =>
  successions.get(a.area) ?? successions.get(b.area);

function found<T>(ground: T | undefined, a: Figure, b: Figure): T {
  if (ground === undefined) throw new Error(`Nothing lies between "${a.id}" and "${b.id}".`);
  return ground;
}

function termOf(reason: RefusalReason, figure: Figure, grounds: Grounds): string {
  if (reason === 'period-unknown' || reason === 'period-length') return figure.period;
  if (reason === 'field' || reason === 'bloc' || reason === 'subject' || reason === 'origin')
    return figure[reason];
  return classOf[reason](figure, grounds);
}
