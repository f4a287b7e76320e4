import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/core/words/lang.ts';
import { officerWordsIn, wordsIn } from '../../../src/core/words/words.ts';

type Sentence = (...given: readonly string[]) => unknown;
interface Leaf {
  readonly path: string;
  /** How many things a sentence takes; 0 for a fixed text. */
  readonly takes: number;
  readonly text: unknown;
}

const isSentence = (value: unknown): value is Sentence => typeof value === 'function';

/** Every text of a catalogue; a sentence, or a list of them, is made with a word for each thing that it takes. */
function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (isSentence(value)) {
    const given = Array.from({ length: value.length }, (_, index) => `Số ${String(index + 1)}`);
    const said = value(...given);
    const inner =
      typeof said === 'string' ? [{ path: `${path}()`, text: said }] : leavesOf(said, `${path}()`);
    return inner.map((leaf) => ({ ...leaf, takes: value.length }));
  }
  if (typeof value !== 'object' || value === null) return [{ path, takes: 0, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const allLeaves = (lang: Lang): readonly Leaf[] => [
  ...leavesOf(wordsIn(lang), ''),
  ...leavesOf(officerWordsIn(lang), ''),
];

const shapeOf = (leaves: readonly Leaf[]) =>
  leaves.map(({ path, takes }) => `${path} ${String(takes)}`).sort();

test('Both catalogues have the same keys, and sentences that take as many things.', () => {
  const [vi, en] = [allLeaves('vi'), allLeaves('en')];
  expect(vi.length).toBeGreaterThan(100);
  expect(shapeOf(en)).toEqual(shapeOf(vi));
});

describe.each(langs)('Every text of the catalogue "%s"', (lang) => {
  const leaves = allLeaves(lang);

  test('says something.', () => {
    expect(leaves.filter(({ text }) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  test('is in NFC, so that it is found by search and measured right.', () => {
    expect(leaves.filter(({ text }) => String(text) !== String(text).normalize('NFC'))).toEqual([]);
  });

  test('has no space at its ends, none doubled, and no value left out.', () => {
    expect(leaves.filter(({ text }) => /^\s|\s$|\s\s|undefined|null|NaN/.test(String(text)))).toEqual([]);
  });
});
