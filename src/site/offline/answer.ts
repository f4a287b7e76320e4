import { offlinePath, patience } from './names.ts';
import { fresh, homeOf, type Release } from './release.ts';
import { pathOf, type Kind } from './requests.ts';
import { keptAt } from './store.ts';

/** What the network is also given to, as soon as it is asked. */
export type Keep = (path: string, network: Promise<Response>) => void;

/** A page or a part of one: the network's answer, whatever it is; what is kept only where there is none. */
export async function answer(release: Release, request: Request, kind: Kind, keep: Keep): Promise<Response> {
  const path = pathOf(request.url);
  if (kind === 'immutable') return answerImmutable(release, request, keep);
  const network = fresh(request);
  keep(path, network);
  const kept = await keptAt(release, path);
  try {
    return await (kept === undefined ? network : inTime(network));
  } catch (error) {
    if (kind === 'part') return kept ?? Response.error();
    return kept === undefined ? unkept(release, path, error) : noted(release, path, kept);
  }
}

async function answerImmutable(release: Release, request: Request, keep: Keep): Promise<Response> {
  const path = pathOf(request.url);
  const kept = await keptAt(release, path);
  if (kept !== undefined) return kept;
  const network = fetch(request);
  keep(path, network);
  return network;
}

const inTime = (network: Promise<Response>): Promise<Response> =>
  Promise.race([
    network,
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience * 1000, new Error('The network does not answer.'));
    }),
  ]);

/** A kept page, which says that it is one. */
const noted = (release: Release, path: string, kept: Response): Promise<Response> =>
  rewritten(kept, 200, (html) =>
    html.replace(/<main id="main"[^>]*>/, (main) => main + homeOf(release, path).notice),
  );

/** The page about what is kept, which says that the one asked for is not. */
async function unkept(release: Release, path: string, error: unknown): Promise<Response> {
  for (const { path: home } of [homeOf(release, path), ...release.homes]) {
    const page = await keptAt(release, home + offlinePath);
    if (page !== undefined)
      return rewritten(page, 503, (html) => html.replace('<p id="unkept" hidden', '<p id="unkept"'));
  }
  throw error;
}

async function rewritten(
  page: Response,
  status: number,
  change: (html: string) => string,
): Promise<Response> {
  return new Response(change(await page.text()), { status, headers: page.headers });
}
