import type { CDPSession, Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { pagesKept, untilControlled } from '../support/kept.ts';
import { networkTo, type Network } from '../support/network.ts';
import { releasesOf } from '../support/releases.ts';
import { base } from '../support/site.ts';

/** A machine on which the browser gives the site little room: each test goes on where the last one ended. */

const everything = /./;
const browser = await connected();
const [first = ''] = await releasesOf([{ mark: 'one' }]);
let network: Network;
let tab: Tab;
let devtools: CDPSession;

beforeAll(async () => {
  network = await networkTo(first);
  tab = await browser.newPage();
  devtools = await tab.context().newCDPSession(tab);
  await tab.goto(`${network.url}linh-vuc/`);
  await untilControlled(tab);
});
afterAll(() => network.close());

const visit = (path: string) => tab.goto(network.url + path);
/** Of the pages that come and go, the oldest first. */
const passing = async (): Promise<readonly string[]> => {
  const lasting = ['', 'en/', 'ngoai-tuyen/', 'en/ngoai-tuyen/'].map((path) => base + path);
  return (await pagesKept(tab)).filter((path) => !lasting.includes(path));
};
const paths = (...names: readonly string[]): readonly string[] => names.map((name) => base + name);

/** Leaves so many bytes beside what is kept. */
async function leaveRoom(bytes: number): Promise<void> {
  const used = await tab.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const { origin } = new URL(network.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + bytes });
}

test('a page that is visited again stands last', async () => {
  await visit('hai-long/');
  await expect.poll(passing).toEqual(paths('linh-vuc/', 'hai-long/'));
  await visit('linh-vuc/');
  await expect.poll(passing).toEqual(paths('hai-long/', 'linh-vuc/'));
});

test('in a full store what was visited first makes room for what is visited', async () => {
  await leaveRoom(1000);
  await visit('nguon/');
  await expect.poll(passing).toEqual(paths('linh-vuc/', 'nguon/'));
});

test('where that does not make room, the copy that is there stays, with its styles', async () => {
  await leaveRoom(-200_000);
  await visit('nguon/');
  await expect.poll(passing).toEqual(paths('nguon/'));
  network.cut(everything);
  await visit('nguon/');
  expect(await tab.locator('.kept').isVisible()).toBe(true);
  expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(251, 248, 241)',
  );
  expect(await passing()).toEqual(paths('nguon/'));
});
