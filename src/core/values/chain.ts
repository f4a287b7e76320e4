/** Follows `next` from a key, without the key itself; stops at a key that was met before. */
export function chainOf(key: string, next: (key: string) => string | undefined): string[] {
  const met = new Set([key]);
  for (let at = next(key); at !== undefined && !met.has(at); at = next(at)) met.add(at);
  return [...met].slice(1);
}

/** Whether following `next` from a key leads back to it. */
export function isOnCycle(key: string, next: (key: string) => string | undefined): boolean {
  const last = chainOf(key, next).at(-1) ?? key;
  return next(last) === key;
}
