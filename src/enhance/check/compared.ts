import { compareIncoming, type Comparison } from '../../intake/compare.ts';
import type { Incoming, Known } from '../../intake/incoming.ts';
import { countsOf, sentencesOf } from '../../intake/sentences.ts';
import { unionOf } from '../../intake/union.ts';
import type { Lang } from '../../words/lang.ts';

/** What accepted rows would do to the record. */
export interface Compared {
  /** Sentences with counts. */
  readonly summary: readonly string[];
  /** How many sentences there are of single figures, sources and names. */
  readonly length: number;
  /** Made when they are asked for: there may be a hundred thousand. */
  readonly sentences: () => readonly string[];
}

export function compared(rows: Incoming['rows'], known: Known, lang: Lang): Compared {
  const comparison = compareIncoming(rows, known);
  let made: readonly string[] | undefined;
  return {
    summary: countsOf(comparison, lang),
    length: findingsIn(comparison),
    sentences: () => (made ??= sentencesIn(comparison, rows, known, lang)),
  };
}

const sentencesIn = (
  comparison: Comparison,
  rows: Incoming['rows'],
  known: Known,
  lang: Lang,
): readonly string[] =>
  sentencesOf(comparison, unionOf(rows, known), lang)
    .filter(({ kind }) => kind !== 'counts')
    .map(({ text }) => text);

const findingsIn = ({ added, changed, missing, conflicts, sources, areas, labels }: Comparison): number =>
  [
    added,
    changed,
    missing,
    conflicts,
    ...[sources, areas, labels].flatMap((table) => [table.added, table.changed]),
  ].reduce((sum, { length }) => sum + length, 0);
