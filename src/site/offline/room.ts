import { mostMakingRoom } from './names.ts';
import { lastingOf, type Release } from './release.ts';
import { isLeftInPlace, spareOf } from './requests.ts';

export const pathsIn = async (cache: Cache): Promise<readonly string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname);

/**
 * Puts a page, or for the sake of `visited` a file that it needs. Where there is no room, what was visited first goes, one by one, but not
 * all: on a machine whose disk is full even that would make no room. Then nothing is put, and what was kept at `path` stays: it is replaced
 * at once or not at all, and therefore never deleted before.
 */
export async function putInRoom(
  release: Release,
  cache: Cache,
  path: string,
  answer: Response,
  visited: string,
): Promise<void> {
  if (await isPut(cache, path, answer)) return;
  const spare = spareOf(await pathsIn(cache), visited, lastingOf(release), release.base);
  for (const other of spare.slice(0, mostMakingRoom)) {
    // It is not looked at: what is being read goes on taking room.
    await cache.delete(other, { ignoreVary: true });
    if (await isPut(cache, path, answer)) return;
  }
  throw new Error(`${path}: there is no room to keep it.`);
}

async function isPut(cache: Cache, path: string, answer: Response): Promise<boolean> {
  try {
    await cache.put(path, answer.clone());
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return false;
    throw error;
  }
}

/**
 * Does `work`, which puts something at `path`, and sees to it that this stands last, as the order of visits is that of what is kept. What is
 * put comes last (https://w3c.github.io/ServiceWorker/#batch-cache-operations-algorithm); WebKit alone leaves it where it was.
 */
export async function asLast(
  release: Release,
  cache: Cache,
  path: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = await pathsIn(cache);
  await work();
  if (!isLeftInPlace(path, before, await pathsIn(cache))) return;
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept === undefined) return;
  await cache.delete(path, { ignoreVary: true });
  await putInRoom(release, cache, path, kept, path);
}
