import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lang } from '../../core/words/lang.ts';

/** Which files of the written record are read while something is made: what it has to be made again for. */
const store = new AsyncLocalStorage<Set<string>>();

/** Everybody who reads a file, or a folder, of the written record says so. */
export const noteRead = (path: string): void => {
  store.getStore()?.add(path);
};

export interface Made<T> {
  readonly value: T;
  readonly reads: ReadonlySet<string>;
}

/** What was made, and what was read for it. */
export async function readingFor<T>(make: () => Promise<T>): Promise<Made<T>> {
  const reads = new Set<string>();
  return { value: await store.run(reads, make), reads };
}

/** What is made once in a build, for a language and a key. Whoever takes it has read what it was made from. */
export function remember<T>(make: (lang: Lang, key: string) => T): (lang: Lang, key?: string) => T {
  const made = new Map<string, Made<T>>();
  return (lang, key = '') => {
    const name = `${lang}|${key}`;
    const known = made.get(name) ?? makeNoting(() => make(lang, key));
    made.set(name, known);
    for (const path of known.reads) noteRead(path);
    return known.value;
  };
}

function makeNoting<T>(make: () => T): Made<T> {
  const reads = new Set<string>();
  return { value: store.run(reads, make), reads };
}

/** What is made once in a build. */
export function once<T>(make: () => T): () => T {
  const made = remember(make);
  return () => made('vi');
}
