import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sum } from 'd3';
import type { Browser, Page as Tab } from 'playwright';
import { inject } from 'vitest';
import { connect } from './connected.ts';
import { mainText, sidewaysScroll } from './in-page.ts';
import { dist, fileOf, type Page } from './site.ts';
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

interface Site {
  readonly url: string;
  readonly folder: string;
}

const atOnce = 2;

/** Opens every page once. What pages share is loaded for the first of them only. */
export async function glanceAll(
  pages: readonly Pick<Page, 'path'>[],
  site: Site = { url: inject('siteUrl'), folder: dist },
): Promise<readonly Glance[]> {
  const browser = await connect();
  const waiting = pages.map(({ path }) => path);
  const glances = await Promise.all(Array.from({ length: atOnce }, () => glanceSome(browser, site, waiting)));
  await browser.close();
  return glances.flat();
}

async function glanceSome(browser: Browser, site: Site, waiting: string[]): Promise<readonly Glance[]> {
  const tab = await browser.newPage({ viewport: phone });
  await withoutWorker(tab.context());
  const glances: Glance[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    glances.push(await glance(tab, site, path));
  return glances;
}

async function glance(tab: Tab, { url, folder }: Site, path: string): Promise<Glance> {
  const heard = listen(tab, url);
  const loaded: string[] = [];
  tab.on('request', (request) => loaded.push(request.url()));
  await tab.goto(url + path);
  const sideways = await tab.evaluate(sidewaysScroll);
  const text = await tab.evaluate(mainText);
  tab.removeAllListeners();
  const files = loaded.filter((each) => each.startsWith(url)).map((each) => each.slice(url.length));
  const weigh = (file: string): number => weightOf(file, folder);
  const scripts = files.filter((file) => file.endsWith('.js'));
  return { path, heard, sideways, text, bytes: { all: sum(files, weigh), scripts: sum(scripts, weigh) } };
}

const weights = new Map<string, number>();

/** Compressed, as far as it can be; nothing when it is not there. Pages share files, which are weighed once. */
function weightOf(path: string, folder: string): number {
  const file = fileOf(decodeURIComponent(path), folder);
  if (file === undefined) return 0;
  const weight =
    weights.get(file) ??
    (path.endsWith('.woff2') ? statSync(file).size : gzipSync(readFileSync(file)).length);
  weights.set(file, weight);
  return weight;
}
