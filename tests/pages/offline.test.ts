import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { cachesKept, outcomeOfUpdate, pagesKept, untilControlled, workersOf } from '../support/kept.ts';
import { axeFaults } from '../support/in-page.ts';
import { networkTo, type Network } from '../support/network.ts';
import { province, releasesOf } from '../support/releases.ts';
import { base } from '../support/site.ts';

/** One reader on one machine, from the first visit on, through releases and failures: each test goes on where the last one ended. */

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const everything = /./;
const heading = 'Dân vận khéo ở Cao Bằng';

const browser = await connected();
const urls = await releasesOf([{ mark: 'one' }, { mark: 'two' }, { mark: 'three' }]);
let network: Network;
let tab: Tab;

beforeAll(async () => {
  network = await networkTo(urlOf(0));
  tab = await browser.newPage();
});
afterAll(() => network.close());

const urlOf = (release: number): string => urls[release] ?? '';
const open = (path: string) => tab.goto(network.url + path);
const faultsForAxe = async (): Promise<readonly string[]> => {
  await tab.evaluate(axe);
  return tab.evaluate(axeFaults);
};
const notice = () => tab.locator('.kept');

test('what was visited is read without a network, with its fonts and charts, and says that it is a copy', async () => {
  await open(province);
  await untilControlled(tab);
  await open('nguon/');
  await expect.poll(() => pagesKept(tab)).toContain(`${base}nguon/`);
  expect(await notice().count()).toBe(0);
  network.cut(everything);
  for (const path of ['', province, 'nguon/']) {
    await open(path);
    expect(await notice().innerText()).toContain('trang đã lưu trên máy này');
  }
  await open(province);
  expect(await tab.locator('h1').innerText()).toBe(heading);
  expect(await tab.locator('svg.picture:visible').count()).toBeGreaterThan(3);
  const fonts = await tab.evaluate(async () =>
    Promise.all(
      [...document.fonts]
        .filter(({ family }) => !family.includes('fallback'))
        .map(async (font) => (await font.load()).status),
    ),
  );
  expect(fonts).toEqual(['loaded', 'loaded', 'loaded']);
  expect(await faultsForAxe()).toEqual([]);
  const colour = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colour).toBe('rgb(251, 248, 241)');
});

test('what was not visited is said to be missing, with the list of what is there', async () => {
  const answer = await open('cong-nhan/');
  expect(answer?.status()).toBe(503);
  expect(await tab.locator('#unkept').isVisible()).toBe(true);
  const names = tab.locator('#kept li');
  await names.filter({ hasText: heading }).waitFor();
  expect(await names.first().innerText()).toBe('Nguồn');
  expect(await faultsForAxe()).toEqual([]);
  await names.filter({ hasText: heading }).getByRole('link').click();
  await tab.waitForURL(`**/${province}`);
  await open('en/cong-nhan/');
  expect(await tab.locator('h1').innerText()).toBe('Reading without a network');
});

test('a fault of the server is passed on, and not kept', async () => {
  network.cut();
  const answer = await open('khong-co/');
  expect(answer?.status()).toBe(404);
  expect(await tab.locator('h1').innerText()).toBe('Không có trang này');
  expect(await pagesKept(tab)).not.toContain(`${base}khong-co/`);
});

test('a new release is shown at once, and what was kept becomes it as a whole', async () => {
  const before = await cachesKept(tab);
  network.leadTo(urlOf(1));
  await open('');
  expect(await tab.title()).toMatch(/ two$/);
  await expect.poll(() => cachesKept(tab)).not.toContain(before[0]);
  expect(await cachesKept(tab)).toHaveLength(1);
  network.cut(everything);
  await open(province);
  expect(await tab.title()).toMatch(/ two$/);
  expect(await notice().isVisible()).toBe(true);
});

test('a release that cannot be kept whole leaves the last one whole', async () => {
  const before = await cachesKept(tab);
  network.leadTo(urlOf(2));
  network.cut(new RegExp(`${province}$`));
  await open('');
  expect(await tab.title()).toMatch(/ three$/);
  expect(await outcomeOfUpdate(tab)).toBe('redundant');
  await expect.poll(() => cachesKept(tab)).toEqual(before);
  network.cut(everything);
  for (const path of ['', province]) {
    await open(path);
    expect(await tab.title()).toMatch(/ two$/);
  }
});

test('the reader removes all of it, it stays removed, and comes back when asked', async () => {
  network.cut();
  await open('ngoai-tuyen/');
  const button = tab.locator('#kept button');
  await tab.getByRole('button', { name: 'Xóa hết và ngừng lưu' }).click();
  await tab.getByText('Đã xóa hết.').waitFor();
  expect(await pagesKept(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Lưu trở lại' }).click();
  await tab.getByText('Từ nay các trang bạn mở').waitFor();
  expect(await pagesKept(tab)).toContain(`${base}ngoai-tuyen/`);
  await tab.getByRole('button', { name: 'Xóa hết và ngừng lưu' }).click();
  await tab.getByText('Đã xóa hết.').waitFor();
  expect(await pagesKept(tab)).toEqual([]);
  await open(province);
  await open('');
  expect(await workersOf(tab)).toBe(0);
  expect(await pagesKept(tab)).toEqual([]);
  await open('ngoai-tuyen/');
  await tab.getByRole('button', { name: 'Lưu trở lại' }).click();
  await tab.getByText('Từ nay các trang bạn mở').waitFor();
  await untilControlled(tab);
  expect(await pagesKept(tab)).toContain(`${base}ngoai-tuyen/`);
  expect(await button.isVisible()).toBe(true);
});
