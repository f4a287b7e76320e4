import { inEach } from '../../../core/words/localized.ts';
import { finding, later, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/wording.ts';
import type { Localized } from '../../../core/words/lang.ts';
import { hasWordsOf, haveSameDigits, nearest } from '../../../core/values/nearest.ts';
import { sameWords } from '../../../core/values/same-words.ts';
import type { ColumnReader } from './cell-reader.ts';
import type { Reading } from './reading.ts';

/** What things are called, from the surest to the loosest: a name counts only where nothing surer goes by it. */
export interface Names {
  readonly tiers: readonly ReadonlyMap<string, readonly string[]>[];
  /** How a name is made comparable. */
  readonly fold: (text: string) => string;
  /** Whether one name, made comparable, may be another mistyped, beside being near to it letter by letter. */
  readonly isLike: (name: string, other: string) => boolean;
  /** Whether a hand-in may bring new ones, on a form of their own. */
  readonly isOpen: boolean;
  /** How each key is written for people, where its name alone could mean another. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Names by what is left of them when they are compared, each with the keys that go by it. */
export function gathered(
  pairs: Iterable<readonly [name: string, key: string]>,
  fold: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  for (const [name, key] of pairs) {
    const folded = fold(name);
    if (folded !== '') keys.set(folded, (keys.get(folded) ?? new Set()).add(key));
  }
  return new Map([...keys].map(([name, own]) => [name, [...own]]));
}

export const namesOf = (pairs: Iterable<readonly [name: string, key: string]>): Names => {
  const all = [...pairs];
  return {
    tiers: [gathered(all, sameWords)],
    fold: sameWords,
    isLike: (name, other) => haveSameDigits(name, other) && hasWordsOf(other, name),
    isOpen: false,
    labels: new Map(all.map(([name, key]) => [key, name])),
  };
};

/** A key as it is, a name that only one thing has as its key; several are asked. What the lists offer need not be told. */
export const nameReader = (names: Names): ColumnReader => ({
  text: (text) => readName(names, text),
  number: (text) => readName(names, text),
});

function readName({ tiers, fold, isLike, labels, isOpen }: Names, text: string): Reading {
  if (labels.has(text)) return { text };
  const folded = fold(text);
  const keys = tiers.map((tier) => tier.get(folded)).find((found) => found !== undefined) ?? [];
  const [only] = keys;
  if (only !== undefined && keys.length === 1)
    return labels.get(only) === text ? { text: only } : { text: only, told: ['name'] };
  const written = (key: string): string => writtenFor(key, labels, tiers[0], fold);
  if (keys.length > 1) return { text, found: severalNamed(text, keys.map(written)) };
  const meant = (): readonly string[] => {
    const guess = nearest(folded, tiers[0]?.keys() ?? []);
    return guess === undefined || !isLike(guess, folded) ? [] : (tiers[0]?.get(guess) ?? []);
  };
  return { text, found: later('unknown-name', () => unknownName(meant().map(written), isOpen)) };
}

/** The label, if it leads back to its key alone; else the key. */
function writtenFor(
  key: string,
  labels: Names['labels'],
  surest: ReadonlyMap<string, readonly string[]> | undefined,
  fold: Names['fold'],
): string {
  const label = labels.get(key) ?? key;
  return surest?.get(fold(label))?.length === 1 ? label : key;
}

const severalNamed = (text: string, proposals: readonly string[]): Finding =>
  finding(
    'ambiguous-name',
    inEach((words) => words.handIn.understand.names.severalNamed.problem(text)),
    inEach((words, lang) => words.handIn.understand.names.severalNamed.repair(either(proposals, lang))),
    proposals,
  );

const unknownName = (proposals: readonly string[], isOpen: boolean): Finding => {
  const more = isOpen ? ofForm : ofRecord;
  return finding(
    'unknown-name',
    inEach((words) => words.handIn.understand.names.unknownName.problem),
    proposals.length === 0
      ? inEach((words, lang) => words.handIn.understand.names.unknownName.repair(more[lang]))
      : inEach((words, lang) =>
          words.handIn.understand.names.unknownName.proposal(either(proposals, lang), more[lang]),
        ),
    proposals,
  );
};

const ofForm: Localized = inEach((words) => words.handIn.understand.names.ofForm);
const ofRecord: Localized = inEach((words) => words.handIn.understand.names.ofRecord);
