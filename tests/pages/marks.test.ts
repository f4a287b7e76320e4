import type { BrowserContextOptions, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';

/** Pointing at, tapping or focusing a mark tells what its link is named; without scripts the mark is a link with a title. */

const path = 'bieu-do/linh-vuc-cao-bang/';
const economy = 'Phát triển kinh tế';
const browser = await connected();

async function onChart(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + path);
  await use(page);
  await context.close();
}

const markIn = (page: Page, size: 'narrow' | 'wide') =>
  page.locator(`.${size} .picture a[aria-label^="${economy} – Cao Bằng; 1.202"]`);

test('pointing at a mark shows the figure, its words, how sure it is and whose; leaving it hides them', () =>
  onChart({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await markIn(page, 'wide').hover();
    const lines = (await page.locator('.tip').innerText()).split('\n');
    expect(lines).toEqual([
      `${economy} – Cao Bằng`,
      '1.202\u00a0mô hình',
      '“1.202 mô hình” – đúng như nguồn ghi',
      'Báo Cao Bằng, đoạn 2',
    ]);
    await page.mouse.move(5, 5);
    expect(await page.locator('.tip').isVisible()).toBe(false);
  }));

test('a mark is reached by the keyboard, and Escape puts away what it shows', () =>
  onChart({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await markIn(page, 'wide').focus();
    expect(await page.locator('.tip').innerText()).toContain('1.202');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nguon\/cao-bang-2016-2020\/#/);
  }));

test('a first tap shows, a second follows to the very row of the source', () =>
  onChart({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
    const mark = markIn(page, 'narrow');
    await mark.tap();
    expect(await page.locator('.tip').innerText()).toContain('1.202');
    expect(page.url()).toContain(path);
    await mark.tap();
    await page.waitForURL(/\/nguon\/cao-bang-2016-2020\/#/);
    expect(await page.locator(':target').innerText()).toContain('1.202');
  }));

test('without scripts a mark still has its words and its way to the source', () =>
  onChart({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false }, async (page) => {
    const mark = markIn(page, 'wide');
    expect(await mark.locator('title').textContent()).toContain('đúng như nguồn ghi');
    await mark.click();
    await page.waitForURL(/\/nguon\/cao-bang-2016-2020\/#/);
  }));
