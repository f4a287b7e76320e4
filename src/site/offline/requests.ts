import { mostPages, mostParts } from './names.ts';

/** What a worker does with a request. It is no business of its: `undefined`. */
export type Kind = 'page' | 'part' | 'immutable';

export interface Asked {
  readonly url: string;
  readonly method: string;
  /** `navigate`, or how a page asked for a part of it. */
  readonly mode: string;
  /** `image`, `font`, `script` …; "" is what a script fetches. */
  readonly destination: string;
  readonly headers: { has(name: string): boolean };
}

/** The site that a worker belongs to. */
export interface Place {
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Files whose names change with their content. */
const immutableFolder = (base: string): string => `${base}_astro/`;
export const isImmutable = (path: string, base: string): boolean => path.startsWith(immutableFolder(base));

/** A page is known by its path: its query only says what its script is to show. */
export const pathOf = (url: string): string => new URL(url).pathname;

export function kindOf(asked: Asked, { origin, base }: Place): Kind | undefined {
  const { origin: from, pathname } = new URL(asked.url);
  const isOurs = from === origin && pathname.startsWith(base);
  if (!isOurs || asked.method !== 'GET' || asked.headers.has('range')) return undefined;
  if (isImmutable(pathname, base)) return 'immutable';
  if (asked.mode === 'navigate') return isPage(pathname, base) ? 'page' : undefined;
  return isPart(pathname, asked.destination) ? 'part' : undefined;
}

/** What has an ending, such as ".xlsx", is taken away; an embed stands in a page of others, who answer for it. */
export const isPage = (path: string, base: string): boolean =>
  path.startsWith(base) && /\/[^/.]*$/.test(path) && !/^(\w\w\/)?nhung\//.test(path.slice(base.length));

/** Pictures that pages show, and JSON that scripts read. Tables, sheets and archives are for the reader to take away. */
const isPart = (path: string, destination: string): boolean =>
  destination === 'image' || (destination === '' && path.endsWith('.json'));

/** Only a whole answer of the site itself is kept, and never one that stands elsewhere. */
export const isWhole = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

const passingOf = (paths: readonly string[], lasting: readonly string[], base: string): readonly string[] =>
  paths.filter((path) => !isImmutable(path, base) && !lasting.includes(path));

/** What gives room to one that is visited, the first of them first: for a page all others, for a part of one not the page visited last. */
export function spareOf(
  paths: readonly string[],
  visited: string,
  lasting: readonly string[],
  base: string,
): readonly string[] {
  const passing = passingOf(paths, lasting, base);
  const latest = isPage(visited, base) ? visited : passing.filter((path) => isPage(path, base)).at(-1);
  return passing.filter((path) => path !== visited && path !== latest);
}

/** Whether a path stands before one that it stood before already: it was put, and not moved to the end. */
export function isLeftInPlace(path: string, before: readonly string[], after: readonly string[]): boolean {
  const behind = (paths: readonly string[]): readonly string[] => paths.slice(paths.indexOf(path) + 1);
  return before.includes(path) && behind(after).some((other) => behind(before).includes(other));
}

/** What is kept no more, given paths in the order in which they were visited, and those that always stay. */
export function surplusOf(
  paths: readonly string[],
  lasting: readonly string[],
  base: string,
): readonly string[] {
  const passing = passingOf(paths, lasting, base);
  const pages = passing.filter((path) => isPage(path, base));
  const parts = passing.filter((path) => !isPage(path, base));
  return [...allBut(mostPages, pages), ...allBut(mostParts, parts)];
}

const allBut = (most: number, paths: readonly string[]): readonly string[] =>
  paths.slice(0, Math.max(0, paths.length - most));

/** Immutable files that a page, a style sheet or a script at `path` names. */
export function filesNamedIn(text: string, path: string, base: string): readonly string[] {
  const folder = immutableFolder(base);
  const whole = text
    .split(folder)
    .slice(1)
    .map((rest) => folder + (/^[\w./-]*\w/.exec(rest)?.[0] ?? ''));
  const beside = isImmutable(path, base)
    ? [...text.matchAll(/["'`(]\.\/([\w-]+(?:\.[\w-]+)+)["'`)]/g)].map(([, name]) =>
        path.replace(/[^/]*$/, name ?? ''),
      )
    : [];
  return [...new Set([...whole, ...beside])].filter((file) => file !== path && /\.\w+$/.test(file));
}
