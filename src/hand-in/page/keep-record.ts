/** What every check and every preview needs is fetched once the page is read, where a service worker keeps it: so a later check needs no network. */
export function keepRecord(addresses: readonly string[]): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const keep = (): void => {
    whenIdle(() => {
      for (const address of addresses) void fetch(address).catch(() => undefined);
    });
  };
  if (serviceWorker.controller !== null) keep();
  else serviceWorker.addEventListener('controllerchange', keep, { once: true });
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 2000);
};
