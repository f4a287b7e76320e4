import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page as Tab,
  type Request,
} from 'playwright';
import { inject } from 'vitest';
import {
  focusFaults,
  inlineScripts,
  layoutShift,
  mainText,
  policyFaults,
  sidewaysScroll,
} from './in-page.ts';
import type { Page } from './site.ts';

/** What one page was found to do in a browser. */
export interface Survey {
  readonly path: string;
  /** What it wrote to the console, failed to load, or asked of others. */
  readonly heard: readonly string[];
  /** Bytes of the first view as they were sent: headers and compressed bodies. */
  readonly bytes: { readonly all: number; readonly html: number; readonly scripts: number };
  /** How far what was read moves when the fonts come late, as they do on a weak connection. */
  readonly layoutShift: number;
  /** Pixels, by width of the window. */
  readonly sideways: Readonly<Record<number, number>>;
  readonly text: string;
  readonly textWithoutScripts: string;
  readonly focus: readonly string[];
  readonly axe: { readonly light: readonly string[]; readonly dark: readonly string[] };
  readonly policy: readonly string[];
}

const atOnce = 4;
const fontDelay = 300;
const phone = { width: 320, height: 640 } as const;
const widths = [1440, 768, 320] as const;
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Visits every page of the site at `siteUrl` with scripts, without, and with fonts that come late. */
export async function surveyAll(
  pages: readonly Pick<Page, 'path'>[],
  siteUrl = inject('siteUrl'),
): Promise<readonly Survey[]> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const surveys: Survey[] = [];
  const waiting = [...pages];
  const worker = async (): Promise<void> => {
    for (let page = waiting.pop(); page; page = waiting.pop())
      surveys.push(await survey(browser, siteUrl, page.path));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await browser.close();
  return surveys.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function survey(browser: Browser, siteUrl: string, path: string): Promise<Survey> {
  const url = siteUrl + path;
  return {
    path,
    textWithoutScripts: await inTab(browser, { javaScriptEnabled: false }, async (tab) => {
      await tab.goto(url);
      return tab.evaluate(mainText);
    }),
    layoutShift: await inTab(browser, {}, async (tab) => {
      await tab.route('**/*.woff2', async (route) => {
        await setTimeout(fontDelay);
        await route.continue();
      });
      await tab.goto(url, { waitUntil: 'networkidle' });
      return tab.evaluate(layoutShift);
    }),
    ...(await inTab(browser, {}, (tab) => visit(tab, siteUrl, url))),
  };
}

/** A context of its own, with nothing cached. */
async function inTab<Found>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (tab: Tab) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ viewport: phone, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** In this order: what must see the page untouched, what only looks, what changes it. */
async function visit(
  tab: Tab,
  siteUrl: string,
  url: string,
): Promise<Omit<Survey, 'path' | 'textWithoutScripts' | 'layoutShift'>> {
  const heard = listen(tab, siteUrl);
  const requests: Request[] = [];
  tab.on('requestfinished', (request) => requests.push(request));
  await tab.goto(url, { waitUntil: 'networkidle' });
  const bytes = await weigh(tab, requests);
  const text = await tab.evaluate(mainText);
  const light = await violations(tab);
  const sideways: Record<number, number> = {};
  for (const width of widths) {
    await tab.setViewportSize({ width, height: phone.height });
    sideways[width] = await tab.evaluate(sidewaysScroll);
  }
  await tab.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(tab);
  await tab.keyboard.press('Tab');
  const focus = await tab.evaluate(focusFaults);
  const said = [...heard];
  const policy = await tab.evaluate(policyFaults);
  return { heard: said, bytes, sideways, text, focus, axe: { light, dark }, policy };
}

function listen(tab: Tab, siteUrl: string): string[] {
  const heard: string[] = [];
  tab.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  tab.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  tab.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:'))
      heard.push(`leaves the site: ${request.url()}`);
  });
  return heard;
}

async function weigh(tab: Tab, requests: readonly Request[]): Promise<Survey['bytes']> {
  const inline = await tab.evaluate(inlineScripts);
  let [all, html, scripts] = [0, 0, inline ? gzipSync(inline).length : 0];
  for (const request of requests.filter((each) => !each.url().startsWith('data:'))) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    const bytes = responseBodySize + responseHeadersSize;
    all += bytes;
    if (request.resourceType() === 'document') html += bytes;
    if (request.resourceType() === 'script') scripts += bytes;
  }
  return { all, html, scripts };
}

/** Legacy mode: axe opens no blank page beside each page to put frames together; the site has no frames. */
async function violations(tab: Tab): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: tab })
    .setLegacyMode()
    .withTags(axeTags)
    .analyze();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ') ?? ''}: ${help}`,
  );
}
