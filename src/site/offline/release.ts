import { offlinePath, workerFile } from './names.ts';
import { isRemoval } from './over.ts';

/** A release of the site, as its worker knows it. */
export interface Release {
  readonly base: string;
  /** A digest of all its files. */
  readonly revision: string;
  /** One for each language; the first stands at the base. */
  readonly homes: readonly Home[];
}

export interface Home {
  readonly path: string;
  /** Markup that a page of this language begins with when it is shown from the cache. */
  readonly notice: string;
}

export function homeOf({ homes }: Release, path: string): Home {
  const [first, ...others] = homes;
  if (first === undefined) throw new Error('The site has no language.');
  return others.find((home) => path.startsWith(home.path)) ?? first;
}

/** What is kept for as long as anything is. */
export const lastingOf = ({ base, homes }: Release): readonly string[] => [
  `${base}icon.svg`,
  ...homes.flatMap(({ path }) => [path + offlinePath, path]),
];

/** Asks the network itself: of the HTTP cache only what the server has just said to be as it was. */
export const fresh = (asked: string | Request): Promise<Response> =>
  fetch(new Request(asked, { cache: 'no-cache' }));

/** What the network has: this release, another one, or a site that keeps nothing any more. */
export type Standing = 'current' | 'outdated' | 'over';

export async function standingOf({ base, revision }: Release): Promise<Standing> {
  const answer = await fresh(base + workerFile);
  const script = answer.ok ? await answer.text() : '';
  if (isRemoval(script)) return 'over';
  return script.includes(revision) ? 'current' : 'outdated';
}

let asking: Promise<unknown> = Promise.resolve();
let nextAnswer: Promise<Standing> | undefined;

/** As `standingOf`. One question serves all who wait for it: it is asked after their files came, so that it speaks of these too. */
export function standingNow(release: Release): Promise<Standing> {
  nextAnswer ??= asking.then(() => {
    nextAnswer = undefined;
    const answer = standingOf(release);
    asking = answer.catch(() => undefined);
    return answer;
  });
  return nextAnswer;
}
