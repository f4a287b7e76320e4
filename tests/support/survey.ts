import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page as Tab } from 'playwright';
import { inject } from 'vitest';
import { layoutShift, mainText } from './in-page.ts';
import type { Page } from './site.ts';
import { visit, type Visit } from './visit.ts';

/** What one page was found to do in a browser. */
export interface Survey extends Visit {
  readonly path: string;
  readonly textWithoutScripts: string;
  /** How far what was read moves when the fonts come late, as they do on a weak connection. */
  readonly layoutShift: number;
}

const atOnce = 4;
const fontDelay = 300;
const phone = { width: 320, height: 640 } as const;

/** Visits every page of the site at `siteUrl`: anew, without scripts, and with fonts that come late. */
export async function surveyAll(
  pages: readonly Pick<Page, 'path'>[],
  siteUrl = inject('siteUrl'),
): Promise<readonly Survey[]> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const waiting = pages.map(({ path }) => path);
  const surveys = await Promise.all(
    Array.from({ length: atOnce }, () => surveySome(browser, siteUrl, waiting)),
  );
  await browser.close();
  return surveys.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Takes pages that are waiting until there are none. */
async function surveySome(browser: Browser, siteUrl: string, waiting: string[]): Promise<readonly Survey[]> {
  const plain = await browser.newPage({ viewport: phone, javaScriptEnabled: false });
  const slow = await browser.newPage({ viewport: phone });
  await slow.route('**/*.woff2', async (route) => {
    await setTimeout(fontDelay);
    await route.continue();
  });
  const surveys: Survey[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const textWithoutScripts = await readPlain(plain, siteUrl + path);
    const shift = await watchSlow(slow, siteUrl + path);
    surveys.push({
      path,
      textWithoutScripts,
      layoutShift: shift,
      ...(await visitAnew(browser, siteUrl, path)),
    });
  }
  return surveys;
}

/** What is read depends on the style sheet, which the page need not wait for before its content is there: so until all is loaded. */
async function readPlain(tab: Tab, url: string): Promise<string> {
  await tab.goto(url);
  return tab.evaluate(mainText);
}

/** Nothing is cached in a tab with a route, so the fonts come late on every page. */
async function watchSlow(tab: Tab, url: string): Promise<number> {
  await tab.goto(url);
  return tab.evaluate(layoutShift);
}

/** In a context of its own, with nothing cached. */
async function visitAnew(browser: Browser, siteUrl: string, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: phone });
  try {
    return await visit(await context.newPage(), siteUrl, path);
  } finally {
    await context.close();
  }
}
