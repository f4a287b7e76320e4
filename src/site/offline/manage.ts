/**
 * The list of pages that are kept on this machine, and the button that removes them, or begins anew. Names are given by the page: what
 * this script shared with the one of every page would be one more file for every page.
 */
import { cacheIfThere, removeCaches } from './turn.ts';

const panel = document.getElementById('kept');
const given = (name: string): string => panel?.dataset[name] ?? '';

const isRefused = (): Promise<boolean> => caches.has(given('refusal'));
const namesOfKept = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(given('caches')) && name !== given('refusal'));

/** The refusal comes first: from then on nothing new is kept. */
async function remove(): Promise<void> {
  await caches.open(given('refusal'));
  // One of a site further up is found as well, where this one has none.
  const registration = await navigator.serviceWorker.getRegistration(given('base'));
  if (registration?.scope === new URL(given('base'), location.href).href) await registration.unregister();
  await removeCaches(await namesOfKept());
}

/** Ends when this page is kept. When that fails all is as before. */
async function restore(): Promise<void> {
  await caches.delete(given('refusal'));
  try {
    const registration = await navigator.serviceWorker.register(given('worker'));
    if (registration.installing === null) await registration.update();
    const { installing, active } = registration;
    const isKept = await (installing === null ? installedBy(active) : isActivated(installing));
    if (!isKept) throw new Error('The worker could not keep the site.');
  } catch (error) {
    await caches.open(given('refusal'));
    throw error;
  }
}

/** A worker that was only marked for removal is not installed again; it does so when asked. */
const installedBy = (worker: ServiceWorker | null): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      resolve(data);
    };
    worker?.postMessage('install', [port2]);
  });

const isActivated = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const follow = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated');
    };
    worker.addEventListener('statechange', follow);
    follow();
  });

/** The latest first, without this one. */
async function keptPages(): Promise<readonly HTMLLIElement[]> {
  const stores = await Promise.all((await namesOfKept()).map(cacheIfThere));
  const kept = stores.filter((store) => store !== undefined);
  return (await Promise.all(kept.map(entriesIn))).flat().reverse();
}

async function entriesIn(store: Cache): Promise<readonly HTMLLIElement[]> {
  const pages = (await store.keys()).filter(
    ({ url }) => url.endsWith('/') && !url.endsWith(`/${given('own')}`),
  );
  return Promise.all(
    pages.map(async (page) => entryOf(page.url, (await (await store.match(page))?.text()) ?? '')),
  );
}

/** A title ends with the name of the site, which goes without saying here. */
function entryOf(address: string, html: string): HTMLLIElement {
  const { title, documentElement } = new DOMParser().parseFromString(html, 'text/html');
  const [link, item] = [document.createElement('a'), document.createElement('li')];
  link.href = address;
  link.lang = documentElement.lang;
  link.textContent = title.replace(/ – [^–]*$/, '');
  item.append(link);
  return item;
}

function enhance(list: HTMLElement, button: HTMLButtonElement, status: HTMLElement): void {
  async function show(): Promise<void> {
    const word = given((await isRefused()) ? 'restore' : 'remove');
    button.dataset['word'] = word;
    button.ariaLabel = word;
    list.replaceChildren(...(await keptPages()));
    button.hidden = false;
  }

  async function change(): Promise<void> {
    status.textContent = '';
    const [act, done] = (await isRefused()) ? [restore, 'restored'] : [remove, 'removed'];
    const said = await act().then(
      () => done,
      () => 'failed',
    );
    await show();
    status.textContent = given(said);
  }

  button.addEventListener('click', () => void change());
  // A browser that is told to keep nothing has nothing to list or to remove.
  show().catch(() => undefined);
}

const list = panel?.querySelector('ol');
const button = panel?.querySelector('button');
const status = panel?.querySelector<HTMLElement>('[role=status]');
const details = panel?.querySelector('details');
if (list && button && status && 'serviceWorker' in navigator) enhance(list, button, status);
// Whoever wanted another page, and has no network, sees at once what there is.
if (details) details.open = document.getElementById('unkept')?.hidden === false;
