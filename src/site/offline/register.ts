import { fileAddress } from '../../core/address/file-address.ts';
import { refusalOf, workerFile } from './names.ts';

/** Once all of a page is there, its site begins to be kept, unless the reader does not want it. */
export function register(): void {
  addEventListener('load', () => void registerUnlessRefused().catch(() => undefined));
}

async function registerUnlessRefused(): Promise<void> {
  if (!(await caches.has(refusalOf(fileAddress('')))))
    await navigator.serviceWorker.register(fileAddress(workerFile));
}
