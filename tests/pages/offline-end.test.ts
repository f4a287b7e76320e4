import type { Page as Tab } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { removalScript } from '../../src/site/offline/script.ts';
import { connected } from '../support/connected.ts';
import { cachesKept, pagesKept, untilControlled, workersOf } from '../support/kept.ts';
import { earlierWorker, leavingScript } from '../support/leaving.ts';
import { networkTo, type Network } from '../support/network.ts';
import { releasesOf } from '../support/releases.ts';
import { base } from '../support/site.ts';

/**
 * A site that keeps nothing any more: with the next page that comes from the network what was kept is gone, and so is the worker. A page
 * removes it, the worker that still runs does, and the one that takes its place: each of them alone, should the others be hindered.
 */

const far = { timeout: 4 * 60_000 };
const everything = /./;
const ofBrowser = /^worker /;
const ofWorker = new RegExp(`^${base}sw\\.js$`);
const other = `offline:${base}khac/:1`;

const browser = await connected();
const worker = removalScript({ base });
const [keeping = '', earlier = '', gone = '', silent = ''] = await releasesOf([
  { mark: 'keeping' },
  { mark: 'earlier', worker: earlierWorker() },
  { mark: 'gone', worker, script: await leavingScript() },
  // For a browser that runs no scripts of pages.
  { mark: 'silent', worker, script: '' },
]);
const networks: Network[] = [];
afterAll(() => Promise.all(networks.map((network) => network.close())));

/** A reader of a release, who visited a page of it, and one of another site at the same origin. */
async function readerOf(release: string): Promise<{ readonly tab: Tab; readonly network: Network }> {
  const network = await networkTo(release);
  networks.push(network);
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`${network.url}nguon/`);
  await untilControlled(tab);
  await tab.goto(`${network.url}linh-vuc/`);
  await expect.poll(() => pagesKept(tab)).toContain(`${base}linh-vuc/`);
  await tab.evaluate((name) => caches.open(name), other);
  return { tab, network };
}

const allGone = async (tab: Tab): Promise<void> => {
  await expect.poll(() => cachesKept(tab), far).toEqual([other]);
  await expect.poll(() => workersOf(tab), far).toBe(0);
};

const releases: readonly (readonly [string, string])[] = [
  ['this release', keeping],
  ['the release that did not know of it', earlier],
];

test.for(releases)(
  'of %s nothing stays, nothing comes back, and another site keeps its own',
  async ([, release]) => {
    const { tab, network } = await readerOf(release);
    network.leadTo(gone);
    await tab.goto(network.url);
    await allGone(tab);
    await tab.goto(`${network.url}nguon/`);
    await tab.goto(`${network.url}khong-co/`);
    await allGone(tab);
    network.cut(everything);
    await expect(tab.goto(network.url)).rejects.toThrow('net::ERR');
  },
);

test.for(releases)(
  'the page removes %s, whose worker is busy and finds no successor',
  async ([, release]) => {
    const { tab, network } = await readerOf(release);
    network.cut(ofBrowser);
    void network.hold(ofWorker);
    network.leadTo(gone);
    await tab.goto(network.url);
    await allGone(tab);
  },
);

test('the running worker removes all and itself, where pages run no scripts and the browser finds no other worker', async () => {
  const { tab, network } = await readerOf(keeping);
  network.cut(ofBrowser);
  network.leadTo(silent);
  await tab.goto(network.url);
  await allGone(tab);
});

test('the worker that removes does not wait until one is idle that did not know of it', async () => {
  const { tab, network } = await readerOf(earlier);
  const beside = await tab.context().newPage();
  await beside.goto(`${network.url}nguon/`);
  const isBusy = network.hold(/tim\.json$/);
  await beside.evaluate(() => void fetch('tim.json'));
  await isBusy;
  network.leadTo(silent);
  await tab.goto(network.url);
  // Unless the worker before had it looked for already.
  await tab.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
  );
  await allGone(tab);
});

test('a site that keeps pages again keeps them', async () => {
  const { tab, network } = await readerOf(keeping);
  network.leadTo(gone);
  await tab.goto(network.url);
  await allGone(tab);
  network.leadTo(keeping);
  await tab.goto(`${network.url}nguon/`);
  await untilControlled(tab);
  await tab.goto(network.url);
  await expect.poll(() => pagesKept(tab)).toEqual(expect.arrayContaining([base, `${base}nguon/`]));
  network.cut(everything);
  await tab.goto(`${network.url}nguon/`);
  expect(await tab.locator('.kept').isVisible()).toBe(true);
});
