import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page as Tab } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { figureLine, figuresText, handIn, items, outcome } from '../support/checker.ts';
import { withoutWorker } from '../support/without-worker.ts';

/** A hundred thousand rows: the page stays calm, whatever the worker does. */

const rows = 100_000;
const longest = 200;
const patience = { timeout: 2 * 60_000 };
let folder: string;
let file: string;
let browser: Browser;
let tab: Tab;

/** Every tenth row has words beside its number. The source is one of the record. */
const lineAt = (index: number): string =>
  figureLine(
    index % 10 === 0 ? 'khoảng 500' : `${index}`,
    index % 10 === 0 ? 'khoảng 500 mô hình' : `${index} mô hình`,
    `khối ${index}`,
    index % 10 === 0 ? 'khoảng' : 'đúng như nguồn ghi',
  ).replace('BC-THU-01/2026', 'cao-bang-2016-2020');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'many-'));
  file = join(folder, 'rat-nhieu.csv');
  writeFileSync(file, figuresText(Array.from({ length: rows }, (_, index) => lineAt(index + 1))));
  browser = await chromium.connect(inject('browserEndpoint'));
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
afterAll(async () => {
  await browser.close();
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

test('all rows are judged, listed some at a time, and mended, and the page never waits', async () => {
  await handIn(tab, file);
  expect(await outcome(tab)).toBe('Đọc 100.000 dòng: 90.000 dòng dùng được, 10.000 dòng cần xem lại.');
  expect(await items(tab).count()).toBe(50);
  await tab.getByRole('button', { name: 'Xem thêm 50 chỗ' }).click();
  await expect.poll(() => items(tab).count()).toBe(100);
  await tab.mouse.wheel(0, 10_000);
  await items(tab).first().getByRole('button', { name: 'Sửa thành “500”' }).click();
  expect(await items(tab).first().innerText()).toContain('Đã sửa thành “500”.');
  await items(tab).first().getByRole('button', { name: 'Sửa giống vậy cho 9.999 ô cùng lỗi' }).click();
  await expect.poll(() => outcome(tab), patience).toBe('Đọc 100.000 dòng: dòng nào cũng dùng được.');
  expect(await longestTask()).toBeLessThan(longest);
});
