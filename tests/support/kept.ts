import type { Page as Tab } from 'playwright';

/** What a browser keeps of the site, as its own pages see it. */

export const cachesKept = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(async () => (await caches.keys()).sort());

/** Paths, the oldest first. */
export const pagesKept = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
  });

/** Waits until the worker is in charge of the page. */
export const untilControlled = (tab: Tab): Promise<unknown> =>
  tab.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

export const workersOf = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Lets the browser look for a new worker until one is seen to come to its end: one that was looked for before may have done so unseen. */
export const outcomeOfUpdate = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const outcome = new Promise<string>((resolve) => {
      const follow = (): void => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'redundant' || worker.state === 'activated') resolve(worker.state);
        });
      };
      registration.addEventListener('updatefound', follow);
      follow();
    });
    const look = (): void => void registration.update().catch(() => undefined);
    look();
    const looking = setInterval(look, 2000);
    return outcome.finally(() => {
      clearInterval(looking);
    });
  });
