import { withMore } from '../../core/figures/first-of-kind.ts';
import { compareIncoming, type Comparison } from '../judge/compare.ts';
import type { Incoming, Known } from '../incoming.ts';
import { countsOf, sentencesOf } from '../judge/sentences.ts';
import { unionOf } from '../judge/union.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';

/** What accepted rows would do to the record. */
export interface Compared {
  /** Sentences with counts. */
  readonly summary: readonly string[];
  /** How many changes there are, of single figures, sources and names. */
  readonly changes: number;
  /** Of each kind the first, and after them how many more there are. */
  readonly sentences: readonly string[];
}

export function compared(rows: Incoming['rows'], known: Known, lang: Lang): Compared {
  const comparison = compareIncoming(rows, known);
  return {
    summary: countsOf(comparison, lang),
    changes: findingsIn(comparison),
    sentences: sentencesIn(comparison, rows, known, lang),
  };
}

function sentencesIn(
  comparison: Comparison,
  rows: Incoming['rows'],
  known: Known,
  lang: Lang,
): readonly string[] {
  const { items, more } = sentencesOf(comparison, unionOf(rows, known), lang);
  return withMore(
    { items: items.filter(({ kind }) => kind !== 'counts'), more },
    ({ kind }) => kind,
    ({ text }) => text,
    ({ count }) => wordsIn(lang).intake.more(formatNumber(count, lang)),
  );
}

const findingsIn = ({ added, changed, missing, conflicts, sources, areas, labels }: Comparison): number =>
  [
    added,
    changed,
    missing,
    conflicts,
    ...[sources, areas, labels].flatMap((table) => [table.added, table.changed]),
  ].reduce((sum, { length }) => sum + length, 0);
