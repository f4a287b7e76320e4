import { cacheOf, cachesOf, refusalOf } from './names.ts';
import { removeAll } from './over.ts';
import { fresh, homeOf, lastingOf, standingOf, type Release } from './release.ts';
import { isImmutable, isWhole } from './requests.ts';
import { pathsIn } from './room.ts';
import { put } from './store.ts';
import { cacheIfThere, removeCaches } from './turn.ts';

/** As many requests as go out together. */
const together = 6;

/** Caches of other releases of this site. */
export async function otherCaches({ base, revision }: Release): Promise<readonly string[]> {
  const others = [cacheOf(base, revision), refusalOf(base)];
  return (await caches.keys()).filter((name) => name.startsWith(cachesOf(base)) && !others.includes(name));
}

/**
 * Fetches anew all that other releases kept, and the pages that are open. It keeps the whole of it, as far as there is room, all of one
 * release, or nothing: then the worker of the last release stays, with what it has.
 */
export async function install(release: Release, openPages: () => Promise<readonly string[]>): Promise<void> {
  const name = cacheOf(release.base, release.revision);
  try {
    const cache = await caches.open(name);
    const kept = await keptByOthers(release);
    await fetchInto(cache, release, [...coreOf(release, [...kept, ...(await openPages())]), ...kept]);
    // A page may have been opened meanwhile.
    await fetchInto(cache, release, await openPages());
    await ensureCurrent(release);
    if (await caches.has(refusalOf(release.base))) throw new Error('Nothing is to be kept.');
  } catch (error) {
    await removeCaches([name]);
    throw error;
  }
}

async function ensureCurrent(release: Release): Promise<void> {
  const standing = await standingOf(release);
  if (standing === 'over') await removeAll(release.base);
  if (standing !== 'current') throw new Error('The site changed while it was being kept.');
}

/** In the order in which it was visited, so that the oldest goes first here too. */
async function keptByOthers(release: Release): Promise<readonly string[]> {
  const names = await otherCaches(release);
  const stores = await Promise.all(names.map(cacheIfThere));
  const kept = stores.filter((store) => store !== undefined);
  const paths = await Promise.all(kept.map(pathsIn));
  return paths.flat().filter((path) => !isImmutable(path, release.base));
}

/** What lasts, but of home pages only those in a language that is read here. */
function coreOf(release: Release, paths: readonly string[]): readonly string[] {
  const read = new Set(paths.map((path) => homeOf(release, path).path));
  const isHome = (path: string): boolean => release.homes.some((home) => home.path === path);
  return lastingOf(release).filter((path) => !isHome(path) || read.has(path));
}

async function fetchInto(cache: Cache, release: Release, paths: readonly string[]): Promise<void> {
  const known = new Set(await pathsIn(cache));
  const missing = [...new Set(paths)].filter((path) => !known.has(path));
  for (let start = 0; start < missing.length; start += together) {
    const some = missing.slice(start, start + together);
    const answers = await Promise.all(some.map(async (path) => [path, await fresh(path)] as const));
    for (const [path, answer] of answers) if (isThere(answer)) await put(release, cache, path, answer);
  }
}

/** A page that is gone, or has moved, is dropped; a server in trouble is no answer. */
function isThere(answer: Response): boolean {
  if (answer.status >= 500 || answer.status === 429) throw new Error(`${answer.url}: ${answer.status}`);
  return isWhole(answer);
}
