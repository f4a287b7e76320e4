import type { BrowserContext } from 'playwright';

/** Every page is opened as if for the first time: no worker answers for the network. What one does is tested by itself. */
export const withoutWorker = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if ('ServiceWorkerContainer' in window)
      ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
