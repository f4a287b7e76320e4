import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, expect, inject, test } from 'vitest';
import { launched } from '../support/connected.ts';

/** A button copies each citation where scripts run; without them the text is there to be selected. */

const chart = 'bieu-do/linh-vuc-cao-bang/';
const source = 'nguon/cao-bang-2016-2020/';
/** Of its own: all pages of a browser copy to one clipboard. */
const browser = await launched();
afterAll(() => browser.close());

async function on(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + path);
  await use(page);
  await context.close();
}

const mayCopy: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page): Promise<string> => page.locator('body > [role=status]').innerText();

test('the button copies exactly the text of its block, says so, and keeps the focus', () =>
  on(chart, mayCopy, async (page) => {
    const button = page.getByRole('button', { name: 'Sao chép: Báo chí' });
    await button.click();
    await expect.poll(() => said(page)).toBe('Đã sao chép');
    expect(await copied(page)).toBe(await page.locator('pre[data-copy="Báo chí"]').first().textContent());
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  }));

test('it works by keyboard, for a text of many lines, and in the language of the page', () =>
  on(`en/${source}`, mayCopy, async (page) => {
    const row = page.locator('li', { has: page.locator('details.cite') }).first();
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await row.getByRole('button', { name: 'Copy: RIS' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => said(page)).toBe('Copied');
    const lines = (await copied(page)).split('\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  -');
  }));

test('where the clipboard is forbidden, the text is selected instead and nothing is said to be copied', () =>
  on(chart, { permissions: [] }, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await page.getByRole('button', { name: 'Sao chép: Báo chí' }).click();
    const text = await page.locator('pre[data-copy="Báo chí"]').first().textContent();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(text);
    expect(await said(page)).toBe('');
  }));

test('any field that asks for it gets a button, which copies what is in the field', () =>
  // A worker would fetch the page past the route.
  on('', { ...mayCopy, serviceWorkers: 'block' }, async (page) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</main>',
        '<textarea data-copy>&lt;b&gt;</textarea></main>',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(inject('siteUrl'));
    await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
    await expect.poll(() => said(page)).toBe('Đã sao chép');
    expect(await copied(page)).toBe('<b>');
  }));

test('a button is large enough to be hit', () =>
  on(chart, { viewport: { width: 360, height: 640 } }, async (page) => {
    const box = await page.getByRole('button', { name: 'Sao chép: Báo chí' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }));

test('without scripts the text is there, and no button', () =>
  on(chart, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('pre[data-copy="Báo chí"]').first().innerText()).toContain(
      '1.706 trong tổng số 5.358',
    );
    expect(await page.locator('pre[data-copy="Báo chí"]').first().isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  }));

test('on paper a chart has one citation, and the rows of a source none', () =>
  on(chart, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const texts = page.locator('section[aria-labelledby=trich-dan] pre');
    const seen = await texts.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    expect(seen).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.goto(inject('siteUrl') + source);
    expect(await page.locator('pre:visible').count()).toBe(0);
  }));

test('each file of citations is served as what it is', async () => {
  const types = {
    bib: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  };
  for (const path of [chart, source, `en/${chart}`, `en/${source}`])
    for (const [ending, type] of Object.entries(types)) {
      const response = await fetch(inject('siteUrl') + path.replace(/\/$/, `.${ending}`));
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
      expect((await response.text()).length).toBeGreaterThan(300);
    }
});
