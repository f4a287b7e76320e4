import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sum } from 'd3';
import { chromium, type Browser, type Page as Tab } from 'playwright';
import { inject } from 'vitest';
import { mainText, sidewaysScroll } from './in-page.ts';
import { fileOf, type Page } from './site.ts';
import { listen, phone } from './visit.ts';
import { withoutWorker } from './without-worker.ts';

/** What shows of a page on a phone as soon as it is loaded. */
export interface Glance {
  readonly path: string;
  readonly heard: readonly string[];
  readonly sideways: number;
  readonly text: string;
  /** Bytes of what it loaded, compressed and without headers. */
  readonly bytes: { readonly all: number; readonly scripts: number };
}

const atOnce = 2;

/** Opens every page of the site once. What pages share is loaded for the first of them only. */
export async function glanceAll(pages: readonly Pick<Page, 'path'>[]): Promise<readonly Glance[]> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const waiting = pages.map(({ path }) => path);
  const glances = await Promise.all(Array.from({ length: atOnce }, () => glanceSome(browser, waiting)));
  await browser.close();
  return glances.flat();
}

async function glanceSome(browser: Browser, waiting: string[]): Promise<readonly Glance[]> {
  const tab = await browser.newPage({ viewport: phone });
  await withoutWorker(tab.context());
  const glances: Glance[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    glances.push(await glance(tab, path));
  return glances;
}

async function glance(tab: Tab, path: string): Promise<Glance> {
  const siteUrl = inject('siteUrl');
  const heard = listen(tab, siteUrl);
  const loaded: string[] = [];
  tab.on('request', (request) => loaded.push(request.url()));
  await tab.goto(siteUrl + path);
  const sideways = await tab.evaluate(sidewaysScroll);
  const text = await tab.evaluate(mainText);
  tab.removeAllListeners();
  const files = loaded.filter((url) => url.startsWith(siteUrl)).map((url) => url.slice(siteUrl.length));
  const scripts = files.filter((file) => file.endsWith('.js'));
  return { path, heard, sideways, text, bytes: { all: sum(files, weigh), scripts: sum(scripts, weigh) } };
}

const weights = new Map<string, number>();

function weigh(path: string): number {
  const known = weights.get(path) ?? weightOf(path);
  weights.set(path, known);
  return known;
}

function weightOf(path: string): number {
  const file = fileOf(decodeURIComponent(path));
  const bytes = file === undefined ? Buffer.alloc(0) : readFileSync(file);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
