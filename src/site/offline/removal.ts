import { removeAll } from './over.ts';
import type { WorkerScope } from './scope.ts';

/**
 * The worker of a site that keeps nothing any more. It removes all while it is being installed: it may have to wait for minutes until the
 * one before is idle, and what fails when it takes the place of that is never tried again, whereas one that was not installed is.
 */
export function startRemoval(scope: WorkerScope, { base }: { readonly base: string }): void {
  async function install(): Promise<void> {
    await removeAll(base);
    await scope.skipWaiting();
    // Done after the installing, which therefore does not wait for it.
    void scope.registration.unregister();
  }
  async function activate(): Promise<void> {
    await removeAll(base);
    await scope.registration.unregister();
  }
  scope.addEventListener('install', (event) => {
    event.waitUntil(install());
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(activate());
  });
}
