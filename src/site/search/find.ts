import { fold } from '../../core/values/fold.ts';
import { distance } from '../../core/values/nearest.ts';
import { pieces, remembered, wordNamed, wordsOf, type Word } from './comparable-words.ts';

/** What can be found: by its name first, then by the rest. */
export interface Findable {
  readonly name: string;
  readonly line: string;
  readonly text: string;
}

export interface Query {
  readonly words: readonly Word[];
  /** Whoever types marks means them: "bản" finds "bản" before "ban". */
  readonly marked: boolean;
  /** Words with one letter wrong are taken too. */
  readonly near: boolean;
}

/** "TP" is how many write "thành phố"; the record writes it out, titles of sources do not. */
const inFull = (text: string): string => text.replaceAll(/(?<!\p{L})tp(?!\p{L})\.?\s*/giu, 'thành phố ');

export function queryOf(text: string): Query {
  const marked = wordsOf(text).some(({ letters, tone, folded }) => letters + tone !== folded);
  return { words: wordsOf(marked ? inFull(text) : fold(inFull(text))), marked, near: false };
}

/** What a find costs, 0 being best: a heavier cost is more than all lighter ones of a query together. */
const weight = { otherSpelling: 10_000, outsideName: 10, begun: 1 } as const;

/** What it costs to take a word of a text for the word at `index` of the query, whose last may be only begun; `Infinity` if it is another. */
function cost({ words, marked, near }: Query, index: number, word: Word): number {
  const sought = words[index];
  if (sought === undefined) return Infinity;
  const same = sought.folded === word.folded;
  const begun = !same && index === words.length - 1 && word.folded.startsWith(sought.folded);
  if (!same && !begun) return near && isNear(sought.folded, word.folded) ? weight.otherSpelling : Infinity;
  const spelled = begun
    ? word.letters.startsWith(sought.letters) && ['', word.tone].includes(sought.tone)
    : word.letters === sought.letters && word.tone === sought.tone;
  return (marked && !spelled ? weight.otherSpelling : 0) + (begun ? weight.begun : 0);
}

const isNear = (a: string, b: string): boolean =>
  a.length > 4 && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 1;

interface Prepared<Item> {
  readonly item: Item;
  readonly name: readonly Word[];
  readonly rest: readonly Word[];
}

type Cost = (word: Word) => number;

/** Smaller is better: first what the words cost, then whether they stand side by side in the name, then the shorter name. */
type Rank = readonly [number, number, number];

function rankOf(
  { name, rest }: Prepared<unknown>,
  words: readonly Word[],
  costs: readonly Cost[],
): Rank | undefined {
  let sum = 0;
  for (const costOf of costs) {
    sum += Math.min(...name.map(costOf), ...rest.map((word) => costOf(word) + weight.outsideName));
    if (sum === Infinity) return undefined;
  }
  return [sum, hasPhrase(name, words) ? 0 : 1, name.length];
}

const phrase = (words: readonly Word[]): string => ` ${words.map(({ folded }) => folded).join(' ')}`;
const hasPhrase = (name: readonly Word[], words: readonly Word[]): boolean =>
  phrase(name).includes(phrase(words));

const compare = (a: Rank, b: Rank): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

export interface Found<Item> {
  readonly query: Query;
  /** The best first; equals in the order in which they were given. */
  readonly items: readonly Item[];
}

/** Finds what has every word of a query; only when nothing has, what nearly has. */
export function finderOf<Item extends Findable>(items: readonly Item[]): (text: string) => Found<Item> {
  const prepared = items.map((item) => ({
    item,
    name: wordsOf(inFull(item.name)),
    rest: wordsOf(`${item.line} ${item.text}`),
  }));
  const search = (query: Query): Found<Item> => {
    const costs = query.words.map((_, index) => remembered((word: Word) => cost(query, index, word)));
    const found = prepared.flatMap((each) => {
      const rank = rankOf(each, query.words, costs);
      return rank === undefined ? [] : [{ item: each.item, rank }];
    });
    return { query, items: found.sort((a, b) => compare(a.rank, b.rank)).map(({ item }) => item) };
  };
  return (text) => {
    const query = queryOf(text);
    if (query.words.length === 0) return { query, items: [] };
    const exact = search(query);
    return exact.items.length > 0 ? exact : search({ ...query, near: true });
  };
}

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text in pieces, its words that a query asks for apart from the rest. */
export const piecesOf = (query: Query, text: string): readonly Piece[] =>
  pieces(text)
    .map((piece, position) => ({
      text: piece,
      found:
        position % 2 === 1 && query.words.some((_, index) => cost(query, index, wordNamed(piece)) < Infinity),
    }))
    .filter((piece) => piece.text !== '');

/** Whether a text has every word of a query. */
export function hasAll(query: Query, text: string): boolean {
  const words = wordsOf(text);
  return [...query.words.keys()].every((index) => words.some((word) => cost(query, index, word) < Infinity));
}
