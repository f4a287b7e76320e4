import { offlinePath, workerFile } from './names.ts';

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

/** Whether the network has this release too. */
export async function isCurrent({ base, revision }: Release): Promise<boolean> {
  const answer = await fresh(base + workerFile);
  return answer.ok && (await answer.text()).includes(revision);
}

let asking: Promise<unknown> = Promise.resolve();
let nextAnswer: Promise<boolean> | undefined;

/** As `isCurrent`. One question serves all who wait for it: it is asked after their files came, so that it speaks of these too. */
export function isStillCurrent(release: Release): Promise<boolean> {
  nextAnswer ??= asking.then(() => {
    nextAnswer = undefined;
    const answer = isCurrent(release);
    asking = answer.catch(() => undefined);
    return answer;
  });
  return nextAnswer;
}
