import { cacheOf } from './names.ts';
import { lastingOf, standingNow, type Release, type Standing } from './release.ts';
import { filesNamedIn, isWhole, surplusOf } from './requests.ts';
import { asLast, pathsIn, putInRoom } from './room.ts';
import { cacheIfThere } from './turn.ts';

/** The cache of a release. Only installing makes it: once it was removed nothing is kept any more. */
const cacheOfRelease = ({ base, revision }: Release): Promise<Cache | undefined> =>
  cacheIfThere(cacheOf(base, revision));

export const keptAt = ({ base, revision }: Release, path: string): Promise<Response | undefined> =>
  caches.match(path, { cacheName: cacheOf(base, revision), ignoreVary: true });

/**
 * Keeps an answer as the latest, and before it the immutable files that it names: a kept page is never without its styles. Two scripts
 * may name each other: those that wait for this one are not waited for.
 */
export async function put(
  release: Release,
  cache: Cache,
  path: string,
  answer: Response,
  waiting: readonly string[] = [],
): Promise<void> {
  if (/text\/|javascript/.test(answer.headers.get('content-type') ?? '')) {
    const files = filesNamedIn(await answer.clone().text(), path, release.base);
    const others = files.filter((file) => !waiting.includes(file));
    await Promise.all(others.map((file) => putImmutable(release, cache, file, [...waiting, path])));
  }
  const [visited = path] = waiting;
  await putInRoom(release, cache, path, answer, visited);
}

/** A file that another release already brought is not fetched again. */
async function putImmutable(
  release: Release,
  cache: Cache,
  path: string,
  waiting: readonly string[],
): Promise<void> {
  if ((await cache.match(path, { ignoreVary: true })) !== undefined) return;
  const answer = (await caches.match(path, { ignoreVary: true })) ?? (await fetch(path));
  if (!isWhole(answer)) throw new Error(`${path}: ${answer.status}, and a page needs it.`);
  await put(release, cache, path, answer, waiting);
}

export async function keepImmutable(release: Release, path: string, answer: Response): Promise<void> {
  const cache = await cacheOfRelease(release);
  if (cache !== undefined && isWhole(answer)) await put(release, cache, path, answer);
}

/** Keeps what the network answered, and no more than there is room for. When the network has another release, this one says so. */
export async function keep(release: Release, path: string, answer: Response): Promise<Standing> {
  const cache = await cacheOfRelease(release);
  if (cache === undefined || !isWhole(answer)) return 'current';
  const standing = await standingNow(release);
  if (standing !== 'current') return standing;
  await asLast(release, cache, path, () => put(release, cache, path, answer));
  const surplus = surplusOf(await pathsIn(cache), lastingOf(release), release.base);
  await Promise.all(surplus.map((old) => cache.delete(old, { ignoreVary: true })));
  return 'current';
}
