import { answer, type Keep } from './answer.ts';
import { install, otherCaches } from './install.ts';
import { removeAll } from './over.ts';
import type { Release } from './release.ts';
import { isPage, kindOf, pathOf } from './requests.ts';
import type { AskedEvent, WorkerScope } from './scope.ts';
import { keep, keepImmutable } from './store.ts';
import { removeCaches } from './turn.ts';

/** The service worker of the site: what was visited stays readable without a network, all of it of one release. */
export function startWorker(scope: WorkerScope, release: Release): void {
  const place = { origin: scope.location.origin, base: release.base };

  async function openPages(): Promise<readonly string[]> {
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return open.map(({ url }) => pathOf(url)).filter((path) => isPage(path, place.base));
  }

  async function activate(): Promise<void> {
    await removeCaches(await otherCaches(release));
    await scope.clients.claim();
  }

  async function keepPage(path: string, response: Response): Promise<void> {
    const standing = await keep(release, path, response);
    // A page of another release is left to the worker of that one. This one does not wait for it: it would have to be idle first.
    if (standing === 'outdated') void scope.registration.update().catch(() => undefined);
    if (standing === 'over') await leave();
  }

  /** Nothing is kept from then on: only installing makes a cache. */
  async function leave(): Promise<void> {
    await Promise.all([removeAll(place.base), scope.registration.unregister()]);
  }

  function respond(event: AskedEvent): void {
    const kind = kindOf(event.request, place);
    if (kind === undefined) return;
    const keepOne =
      kind === 'immutable'
        ? (path: string, response: Response) => keepImmutable(release, path, response)
        : keepPage;
    const keeping: Keep = (path, network) => {
      // It is copied before the page reads it.
      event.waitUntil(network.then((response) => keepOne(path, response.clone())));
    };
    event.respondWith(answer(release, event.request, kind, keeping));
  }

  scope.addEventListener('install', (event) => {
    event.waitUntil(install(release, openPages).then(() => scope.skipWaiting()));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(activate());
  });
  scope.addEventListener('fetch', respond);
  // A registration that was removed lives on while pages are open; asked for again, it is revived without being installed.
  scope.addEventListener('message', (event) => {
    const answerWith = (kept: boolean): void => event.ports[0]?.postMessage(kept);
    event.waitUntil(
      install(release, openPages).then(
        () => {
          answerWith(true);
        },
        () => {
          answerWith(false);
        },
      ),
    );
  });
}
