import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page as Tab, Request } from 'playwright';
import {
  axeFaults,
  axeLookFaults,
  focusFaults,
  inlineScripts,
  layoutShift,
  mainText,
  policyFaults,
  sidewaysScroll,
} from './in-page.ts';

/** What one page was found to do when it was opened for the first time. */
export interface Visit {
  /** What it wrote to the console, failed to load, or asked of others. */
  readonly heard: readonly string[];
  /** Bytes of the first view as they were sent: headers and compressed bodies; of scripts the bodies, since headers are the host's. */
  readonly bytes: { readonly all: number; readonly html: number; readonly scripts: number };
  /** Pixels, by width of the window. */
  readonly sideways: Readonly<Record<number, number>>;
  readonly text: string;
  /** How far what was read moves until all is there, the fonts too. */
  readonly layoutShift: number;
  readonly axe: { readonly light: readonly string[]; readonly dark: readonly string[] };
  readonly focus: readonly string[];
  readonly policy: readonly string[];
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const widths = [320, 768, 1440] as const;
export const phone = { width: 320, height: 640 } as const;

/** In this order: what must see the page untouched, what only looks, what changes it. Light on a phone, dark on a large screen. */
export async function visit(tab: Tab, siteUrl: string, path: string): Promise<Visit> {
  const heard = listen(tab, siteUrl);
  const loading = follow(tab);
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.setViewportSize(phone);
  await tab.goto(siteUrl + path);
  const shift = await tab.evaluate(layoutShift);
  const bytes = await weigh(tab, await loading.ended());
  const text = await tab.evaluate(mainText);
  await tab.evaluate(axe);
  const light = await tab.evaluate(axeFaults);
  const sideways: Record<number, number> = {};
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 640 });
    sideways[width] = await tab.evaluate(sidewaysScroll);
  }
  await tab.emulateMedia({ colorScheme: 'dark' });
  const dark = await tab.evaluate(axeLookFaults);
  await tab.keyboard.press('Tab');
  const focus = await tab.evaluate(focusFaults);
  const said = [...heard];
  const policy = await tab.evaluate(policyFaults);
  tab.removeAllListeners();
  return { heard: said, bytes, sideways, text, layoutShift: shift, axe: { light, dark }, focus, policy };
}

export function listen(tab: Tab, siteUrl: string): string[] {
  const heard: string[] = [];
  tab.on('console', (message) => heard.push(`console.${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  tab.on('requestfailed', (request) => {
    if (!isLeftBehind(request)) heard.push(`failed: ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  tab.on('request', (request) => {
    const own = request.url().startsWith(siteUrl) || request.url().startsWith('data:');
    if (!own) heard.push(`leaves the site: ${request.url()}`);
  });
  return heard;
}

interface Loading {
  /** What was loaded, when nothing is being loaded any more. */
  readonly ended: () => Promise<readonly Request[]>;
}

/** Every request from now on, until it has ended. */
function follow(tab: Tab): Loading {
  const open = new Set<Request>();
  const finished: Request[] = [];
  let hear = (): void => undefined;
  const end = (request: Request): void => {
    open.delete(request);
    hear();
  };
  tab.on('request', (request) => open.add(request));
  tab.on('requestfailed', end);
  tab.on('requestfinished', (request) => {
    if (open.has(request)) finished.push(request);
    end(request);
  });
  return {
    ended: async () => {
      while (open.size > 0) await new Promise<void>((resolve) => (hear = resolve));
      return finished;
    },
  };
}

/** What a page was still loading when it was left, such as its icon: no fault of anybody. */
const isLeftBehind = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED';

async function weigh(tab: Tab, requests: readonly Request[]): Promise<Visit['bytes']> {
  const inline = await tab.evaluate(inlineScripts);
  let [all, html, scripts] = [0, 0, inline ? gzipSync(inline).length : 0];
  for (const request of requests.filter((each) => !each.url().startsWith('data:'))) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    const bytes = responseBodySize + responseHeadersSize;
    all += bytes;
    if (request.resourceType() === 'document') html += bytes;
    if (request.resourceType() === 'script') scripts += responseBodySize;
  }
  return { all, html, scripts };
}
