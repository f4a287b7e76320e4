import type { SearchIndex } from './index-file.ts';
import { finderOf, hasAll, piecesOf, type Findable, type Piece, type Query } from './find.ts';

interface Item extends Findable {
  readonly kind: string;
  readonly nameLang: string;
  readonly lineLang: string;
  readonly path: string;
}

/** Links to what is found, the best first. */
export type Find = (text: string) => readonly HTMLLIElement[];

/** Loads what is searched from `address`; what it leads to stands below `root`. */
export async function loadFind(address: string, root: string): Promise<Find> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const find = finderOf(itemsOf((await response.json()) as SearchIndex));
  return (text) => {
    const { query, items } = find(text);
    return items.map((item) => entryOf(query, item, root));
  };
}

const itemsOf = (index: SearchIndex): readonly Item[] =>
  index.flatMap(({ kind, nameLang, lineLang, entries }) =>
    entries.map(([name, line, path, text]) => ({ kind, nameLang, lineLang, name, line, path, text })),
  );

function entryOf(query: Query, item: Item, root: string): HTMLLIElement {
  const link = element('a', marked(piecesOf(query, item.name)), item.nameLang);
  link.href = root + item.path;
  const line = element('span', marked(lineOf(query, item)), item.lineLang);
  return element('li', [link, element('b', [item.kind]), ' ', line]);
}

/** What is found in neither name nor line is shown where it stands in the text. */
function lineOf(query: Query, { name, line, text }: Item): readonly Piece[] {
  const pieces = piecesOf(query, line);
  if (hasAll(query, `${name} ${line}`)) return pieces;
  return [...pieces, { text: ' · ', found: false }, ...excerpt(piecesOf(query, text))];
}

const before = 20;
const longest = 60;

/** Some words around the first that is found. */
function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const start = Math.max(0, pieces.findIndex(({ found }) => found) - before);
  const end = start + longest;
  const cut: Piece = { text: '…', found: false };
  return [...(start > 0 ? [cut] : []), ...pieces.slice(start, end), ...(end < pieces.length ? [cut] : [])];
}

const marked = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, found }) => (found ? element('mark', [text]) : text));

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (Node | string)[],
  lang = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  if (lang !== '') made.lang = lang;
  return made;
}
