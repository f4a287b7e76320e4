import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { withoutWorker } from './without-worker.ts';

/** Uses a page of the site in a window of its own, in which nothing may be written to the console, go wrong, or leave a cookie. */
export async function onPage(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  await withoutWorker(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(inject('siteUrl') + path);
  await use(page);
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}
