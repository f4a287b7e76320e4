import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { counts, figureLine, figuresText, handIn, items, outcome, startAgain } from '../support/checker.ts';
import { connected } from '../support/connected.ts';
import { withoutWorker } from '../support/without-worker.ts';

/** A hundred thousand rows: the page stays calm, whatever the worker does. They are checked once; ten thousand are mended. */

const rows = 100_000;
const longest = 200;
const patience = { timeout: 2 * 60_000 };
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
  tab.setDefaultTimeout(patience.timeout);
  await tab.goto(`${inject('siteUrl')}kiem-tra/`, { waitUntil: 'networkidle' });
  await tab.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        document.documentElement.dataset['longest'] =
          `${Math.max(duration, Number(document.documentElement.dataset['longest'] ?? 0))}`;
    }).observe({ type: 'longtask' });
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const longestTask = (): Promise<number> =>
  tab.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0));

test('a check can be cancelled, and says how far it is until then', async () => {
  await tab.setInputFiles('#files', file);
  const busy = tab.locator('.busy');
  await busy.getByText('Đang kiểm tra từng dòng…').waitFor(patience);
  expect(
    await tab.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value),
  ).toBeGreaterThan(0.5);
  await tab.getByRole('button', { name: 'Hủy' }).click();
  expect(await busy.isVisible()).toBe(false);
  expect(await tab.locator('.complaint').innerText()).toContain('Đã hủy.');
  expect(await tab.locator('.results').isVisible()).toBe(false);
});

test('all rows are judged and listed some at a time, and the page never waits', async () => {
  await handIn(tab, file);
  expect(await outcome(tab)).toBe('Đọc 100.000 dòng: 90.000 dòng dùng được, 10.000 dòng cần xem lại.');
  expect(await items(tab).count()).toBe(50);
  await tab.getByRole('button', { name: 'Xem thêm 50 chỗ' }).click();
  await expect.poll(() => items(tab).count()).toBe(100);
  await tab.mouse.wheel(0, 10_000);
  expect(await longestTask()).toBeLessThan(longest);
});

test('a repair is cancelled while all rows are checked anew: the cell is as it was, and all else', async () => {
  const before = await outcome(tab);
  const text = await items(tab).first().innerText();
  await items(tab).first().getByRole('button', { name: 'Sửa thành “500”' }).click();
  await tab.getByRole('button', { name: 'Hủy' }).click();
  expect(await items(tab).first().innerText()).toBe(text);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('result');
  await tab.getByLabel('Chỉ xem').selectOption({ index: 1 });
  await expect.poll(() => items(tab).count(), patience).toBe(50);
  expect(await items(tab).first().innerText()).toBe(text);
  expect(await outcome(tab)).toBe(before);
  expect(await tab.locator('.complaint').innerText()).toContain('Đã hủy bước vừa rồi.');
  expect(await longestTask()).toBeLessThan(longest);
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
  await expect.poll(() => outcome(tab), patience).toBe('Đọc 10.000 dòng: dòng nào cũng dùng được.');
  expect(await rest()).toEqual([]);
  expect(await longestTask()).toBeLessThan(longest);
});

const showMore = async (listed: number): Promise<void> => {
  await tab.getByRole('button', { name: /^Xem thêm .* chỗ$/ }).click();
  await expect.poll(() => items(tab).count(), patience).toBe(listed);
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
  await expect.poll(() => counts(tab), patience).toBe('Còn 9.999 chỗ cần sửa. Đã sửa 1 ô.');
  await showMore(201);
  expect(await items(tab).last().innerText()).toContain('ô I202');
  expect(await rest()).toEqual([notListed('9.799')]);
});
