/**
 * To see that a cache is there and to open it are two steps. Removed between them, it would be made anew by opening and stay: so who opens
 * and who removes take turns. Browsers without locks are few and old, and at worst keep an empty cache.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator
    ? navigator.locks.request('offline caches', work).then((result) => result as T)
    : work();

/** The cache of that name; it is never made. */
export const cacheIfThere = (name: string): Promise<Cache | undefined> =>
  inTurn(async () => ((await caches.has(name)) ? caches.open(name) : undefined));

export const removeCaches = (names: readonly string[]): Promise<unknown> =>
  inTurn(() => Promise.all(names.map((name) => caches.delete(name))));
