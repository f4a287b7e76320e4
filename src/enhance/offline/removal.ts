import { cachesOf, refusalOf } from './names.ts';
import type { WorkerScope } from './scope.ts';
import { removeCaches } from './turn.ts';

/** The worker of a site that keeps nothing any more: it takes the place of the last one, removes what that kept, and then itself. */
export function startRemoval(scope: WorkerScope, { base }: { readonly base: string }): void {
  async function remove(): Promise<void> {
    const names = (await caches.keys()).filter(
      (name) => name.startsWith(cachesOf(base)) && name !== refusalOf(base),
    );
    await removeCaches(names);
    await scope.registration.unregister();
  }
  scope.addEventListener('install', (event) => {
    event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(remove());
  });
}
