import type { Browser, Page as Tab, Route } from 'playwright';
import { inject } from 'vitest';
import { connect } from './connected.ts';
import { mainText } from './in-page.ts';
import type { Page } from './site.ts';
import { phone, visit, type Visit } from './visit.ts';
import { withoutWorker } from './without-worker.ts';

/** What one page was found to do in a browser. */
export interface Survey extends Visit {
  readonly path: string;
  readonly textWithoutScripts: string;
}

const atOnce = 4;
/** Milliseconds; only a page that is not drawn without its fonts makes them wait so long. */
const fontPatience = 60_000;

/** Visits such pages of the site at `siteUrl`, without scripts, and anew with fonts that come late. */
export async function surveyAll(
  pages: readonly Pick<Page, 'path'>[],
  siteUrl = inject('siteUrl'),
): Promise<readonly Survey[]> {
  const browser = await connect();
  const waiting = pages.map(({ path }) => path);
  const surveys = await Promise.all(
    Array.from({ length: atOnce }, () => surveySome(browser, siteUrl, waiting)),
  );
  await browser.close();
  return surveys.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Takes pages that are waiting until there are none. Fonts come late on every page, and nothing is cached in a tab with a route. */
async function surveySome(browser: Browser, siteUrl: string, waiting: string[]): Promise<readonly Survey[]> {
  const plain = await browser.newPage({ viewport: phone, javaScriptEnabled: false });
  const slow = await browser.newPage({ viewport: phone });
  await withoutWorker(slow.context());
  await slow.route('**/*.woff2', afterText);
  const surveys: Survey[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const textWithoutScripts = await readPlain(plain, siteUrl + path);
    surveys.push({ path, textWithoutScripts, ...(await visit(slow, siteUrl, path)) });
  }
  return surveys;
}

/** Lets a font come when the page was drawn without it. */
async function afterText(route: Route): Promise<void> {
  const isDrawn = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;
  const frame = route.request().frame();
  await frame.waitForFunction(isDrawn, undefined, { timeout: fontPatience }).catch(() => undefined);
  await route.continue();
}

/** What is read depends on the style sheet, which the page need not wait for before its content is there: so until all is loaded. */
async function readPlain(tab: Tab, url: string): Promise<string> {
  await tab.goto(url);
  return tab.evaluate(mainText);
}
