import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab, Worker } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { counts, figureLine, figuresText, handIn, items, outcome, startAgain } from '../support/checker.ts';
import { connected } from '../support/connected.ts';
import { hold } from '../support/hold.ts';
import { withoutWorker } from '../support/without-worker.ts';

/**
 * A hundred thousand rows, checked once; ten thousand are mended. A worker that is held has not ended when its work is cancelled, however
 * fast it is. For how long the page does not answer meanwhile is measured by `npm run bench`.
 */

const rows = 100_000;
/** What the worker asks for before it judges. */
const record = '**/kiem-tra/so-lieu-chung.json';
let folder: string;
let file: string;
let faulty: string;
const browser = await connected();
let tab: Tab;

/** The source is one of the record. */
const ofRecord = (line: string): string => line.replace('BC-THU-01/2026', 'cao-bang-2016-2020');
const soundLine = (index: number): string =>
  ofRecord(figureLine(`${index}`, `${index} mô hình`, `khối ${index}`));
/** Words stand beside its number. */
const faultyLine = (index: number): string =>
  ofRecord(figureLine('khoảng 500', 'khoảng 500 mô hình', `khối ${index}`, 'khoảng'));

const numbers = Array.from({ length: rows }, (_, index) => index + 1);
const isTenth = (index: number): boolean => index % 10 === 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'many-'));
  file = join(folder, 'rat-nhieu.csv');
  writeFileSync(file, figuresText(numbers.map((index) => (isTenth(index) ? faultyLine : soundLine)(index))));
  faulty = join(folder, 'sai-nhu-nhau.csv');
  writeFileSync(faulty, figuresText(numbers.filter(isTenth).map(faultyLine)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await withoutWorker(context);
  tab = await context.newPage();
  await tab.goto(`${inject('siteUrl')}kiem-tra/`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const theWorker = (): Worker => {
  const [worker] = tab.workers();
  if (worker === undefined) throw new Error('The page has no worker.');
  return worker;
};

/** Keeps what is said while the officer waits. */
const keepSaid = (): Promise<void> =>
  tab.evaluate(() => {
    const text = document.querySelector<HTMLElement>('.busy p');
    if (text === null) return;
    new MutationObserver(() => {
      document.body.dataset['said'] = `${document.body.dataset['said'] ?? ''}${text.textContent}\n`;
    }).observe(text, { childList: true });
  });
const kept = (): Promise<string> => tab.evaluate(() => document.body.dataset['said'] ?? '');

test('a check can be cancelled, and says how far it is until then', async () => {
  await keepSaid();
  await tab.route(record, async (route) => {
    await hold(theWorker());
    await route.continue();
  });
  await tab.setInputFiles('#files', file);
  await expect.poll(kept).toMatch(/Đang kiểm tra từng dòng…\n.*Đang so với/);
  const bar = tab.getByRole('progressbar');
  expect(await bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBeGreaterThan(0.5);
  await tab.unroute(record);
  await tab.getByRole('button', { name: 'Hủy' }).click();
  expect(await tab.locator('.busy').isVisible()).toBe(false);
  expect(await tab.locator('.complaint').innerText()).toContain('Đã hủy.');
  expect(await tab.locator('.results').isVisible()).toBe(false);
});

test('all rows are judged and listed some at a time', async () => {
  await handIn(tab, file);
  expect(await outcome(tab)).toBe('Đọc 100.000 dòng: 90.000 dòng dùng được, 10.000 dòng cần xem lại.');
  expect(await items(tab).count()).toBe(50);
  await tab.getByRole('button', { name: 'Xem thêm 50 chỗ' }).click();
  await expect.poll(() => items(tab).count()).toBe(100);
});

test('a repair is cancelled while all rows are checked anew: the cell is as it was, and all else', async () => {
  const before = await outcome(tab);
  const text = await items(tab).first().innerText();
  const letGo = await hold(theWorker());
  await items(tab).first().getByRole('button', { name: 'Sửa thành “500”' }).click();
  await tab.getByRole('button', { name: 'Hủy' }).click();
  expect(await items(tab).first().innerText()).toBe(text);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('result');
  await letGo();
  await tab.getByLabel('Chỉ xem').selectOption({ index: 1 });
  await expect.poll(() => items(tab).count()).toBe(50);
  expect(await items(tab).first().innerText()).toBe(text);
  expect(await outcome(tab)).toBe(before);
  expect(await tab.locator('.complaint').innerText()).toContain('Đã hủy bước vừa rồi.');
});

const rest = (): Promise<readonly string[]> => tab.locator('.problems .rest p').allInnerTexts();
const notListed = (count: string): string =>
  `Ô số có chữ hoặc dấu lạ: và ${count} chỗ khác cùng loại, hiện ra khi những chỗ ở trên đã sửa.`;

test('ten thousand cells with one fault are mended at once, those that are not listed too', async () => {
  await startAgain(tab);
  await handIn(tab, faulty);
  await items(tab).first().getByRole('button', { name: 'Sửa thành “500”' }).click();
  expect(await items(tab).first().innerText()).toContain('Đã sửa thành “500”.');
  await items(tab).first().getByRole('button', { name: 'Sửa giống vậy cho mọi ô cùng lỗi' }).click();
  await expect.poll(() => outcome(tab)).toBe('Đọc 10.000 dòng: dòng nào cũng dùng được.');
  expect(await rest()).toEqual([]);
});

const showMore = async (listed: number): Promise<void> => {
  await tab.getByRole('button', { name: /^Xem thêm .* chỗ$/ }).click();
  await expect.poll(() => items(tab).count()).toBe(listed);
};

test('of ten thousand cells with one fault two hundred are listed, and the others counted', async () => {
  await startAgain(tab);
  await handIn(tab, faulty);
  expect(await counts(tab)).toBe('Còn 10.000 chỗ cần sửa.');
  expect(await tab.locator('.problems .shown').innerText()).toBe('Hiện 50 trong 10.000 chỗ.');
  expect(await rest()).toEqual([]);
  for (const listed of [100, 150, 200]) await showMore(listed);
  expect(await rest()).toEqual([notListed('9.800')]);
  expect(await tab.getByLabel('Chỉ xem').locator('option').allInnerTexts()).toEqual([
    'Tất cả (10.000)',
    'Ô số có chữ hoặc dấu lạ (10.000)',
  ]);
});

test('when one of them is mended the next appears', async () => {
  expect(await items(tab).last().innerText()).toContain('ô I201');
  await items(tab).first().getByRole('button', { name: 'Sửa thành “500”' }).click();
  await expect.poll(() => counts(tab)).toBe('Còn 9.999 chỗ cần sửa. Đã sửa 1 ô.');
  await showMore(201);
  expect(await items(tab).last().innerText()).toContain('ô I202');
  expect(await rest()).toEqual([notListed('9.799')]);
});
