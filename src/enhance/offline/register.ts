import { fileAddress } from '../../site/address.ts';
import { refusalOf, workerFile } from './names.ts';

/** Once all of a page is there, its site begins to be kept, unless the reader does not want it. */
async function register(): Promise<void> {
  if (!(await caches.has(refusalOf(fileAddress('')))))
    await navigator.serviceWorker.register(fileAddress(workerFile));
}

// Only pages that came over a safe connection have it. A browser may be told to keep nothing; the page is as good without.
if ('serviceWorker' in navigator) addEventListener('load', () => void register().catch(() => undefined));
