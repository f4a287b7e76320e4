import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { counts, csv, handIn, outcome } from '../support/checker.ts';
import { connected } from '../support/connected.ts';
import { untilControlled } from '../support/kept.ts';
import { networkTo, type Network } from '../support/network.ts';

/** Checking without a network, on a machine on which the page was opened once. */

const everything = /./;
const browser = await connected();
let network: Network;
let tab: Tab;
const heard: string[] = [];

beforeAll(async () => {
  network = await networkTo(inject('siteUrl'));
  tab = await browser.newPage();
  tab.on('pageerror', (error) => heard.push(error.message));
});
afterAll(async () => {
  await network.close();
});

const province = (key: string) => csv(`${key}.csv`, readFileSync(`data/observations/${key}.csv`, 'utf8'));
const ofCountry = expect.stringContaining('thấp nhất toàn quốc') as string;
const isKept = (ending: RegExp): Promise<boolean> =>
  tab.evaluate(async (pattern) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return kept.some(({ url }) => new RegExp(pattern).test(url));
  }, ending.source);

test('one visit keeps what a check and a preview need', async () => {
  await tab.goto(`${network.url}kiem-tra/`);
  await untilControlled(tab);
  for (const file of [/so-lieu-chung\.json$/, /vn\.json$/, /worker-.*\.js$/, /draw-preview.*\.js$/])
    await expect.poll(() => isKept(file)).toBe(true);
});

test('without a network files are checked, and what could not be compared is said', async () => {
  network.cut(everything);
  await tab.goto(`${network.url}kiem-tra/`);
  expect(await tab.locator('.kept').isVisible()).toBe(true);
  await handIn(tab, [province('bac-kan')]);
  expect(await outcome(tab)).toContain('dòng nào cũng dùng được');
  const waits = tab.locator('.waits');
  expect(await waits.innerText()).toContain('Bắc Kạn');
  await tab.getByRole('button', { name: 'Xem trước biểu đồ' }).click();
  await tab.getByText(/^Có \d+ biểu đồ\.$/).waitFor();
  expect(await tab.locator('.preview h3').allInnerTexts()).toContainEqual(ofCountry);
  network.cut();
  await waits.getByRole('button', { name: 'Thử tải lại' }).click();
  await waits.waitFor({ state: 'hidden' });
  expect(await tab.locator('.compare .summary').innerText()).toContain('thêm 0');
});

test('a province that was compared once is compared without a network too', async () => {
  await expect.poll(() => isKept(/bac-kan\.json$/)).toBe(true);
  network.cut(everything);
  await tab.goto(`${network.url}kiem-tra/`);
  await handIn(tab, [province('bac-kan')]);
  expect(await counts(tab)).toBe('Không còn chỗ nào phải sửa.');
  expect(await tab.locator('.waits').isVisible()).toBe(false);
  expect(heard).toEqual([]);
});
