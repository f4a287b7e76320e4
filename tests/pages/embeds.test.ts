import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { lackingIn } from '../support/fonts-inside.ts';
import { base, dist, documentOf, fileOf, pages } from '../support/site.ts';

/** Charts in the pages of others. */

const embeds = pages.filter(({ path }) => /^(en\/)?nhung\//.test(path));
const charts = pages.filter(({ path }) => /^(en\/)?bieu-do\/[^/]+\/$/.test(path));
const codeOf = (page: { path: string; html: string }): Element | null => {
  const code = documentOf(page).querySelector('#embed ~ .copyable pre')?.textContent ?? '';
  return documentOf({ path: '', html: code }).querySelector('iframe');
};
const inSite = (address: string): string => new URL(address).pathname.slice(base.length);
/** Bytes that an embed may weigh, compressed and with its fonts. */
const budget = 30_000;

const browser = await connected();
let host: Server;
let body = '';
let hostUrl = '';
beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><body>${body}</body>`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => {
  host.close();
});

async function inAnotherSite(
  markup: string,
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  body = markup;
  const page = await browser.newPage(options);
  await page.goto(hostUrl);
  await look(page);
  await page.close();
}

test('every chart has an embed in each language: one file of at most 30 KB, without a script', () => {
  expect(embeds.map(({ path }) => path.replace('nhung/', 'bieu-do/')).toSorted()).toEqual(
    charts.map(({ path }) => path).toSorted(),
  );
  for (const { path, html } of embeds) {
    expect(gzipSync(html, { level: 9 }).length, path).toBeLessThan(budget);
    expect(html).not.toMatch(/<script|<link rel="?stylesheet|\son\w+=/);
    expect(html.replaceAll(/url\(data:[^)]+\)/g, '')).not.toContain('url(http');
  }
});

test('the code to copy, the oEmbed answer and the embed speak of one chart, one address and one height', () => {
  for (const page of charts) {
    const frame = codeOf(page);
    const address = frame?.getAttribute('src') ?? '';
    expect(fileOf(inSite(address)), page.path).toBeDefined();
    const link = documentOf(page).querySelector('link[type="application/json+oembed"]');
    const answer = JSON.parse(
      readFileSync(`${dist}/${inSite(link?.getAttribute('href') ?? '')}`, 'utf8'),
    ) as Record<string, unknown>;
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: documentOf(page).querySelector('h1')?.textContent,
      html: documentOf(page).querySelector('#embed ~ .copyable pre')?.textContent,
      width: Number(frame?.getAttribute('width')),
      height: Number(frame?.getAttribute('height')),
    });
  }
});

test('the fonts of an embed have every letter of both its pictures', () => {
  for (const page of embeds) {
    const document = documentOf(page);
    expect(lackingIn(document, document.querySelector('style')?.textContent ?? ''), page.path).toEqual([]);
  }
});

const served = (address: string): string => inject('siteUrl') + inSite(address);
const linhVuc = charts.find(({ path }) => path === 'bieu-do/linh-vuc/');
if (linhVuc === undefined) throw new Error('The site has no chart "linh-vuc".');
const frame = codeOf(linhVuc);
const address = frame?.getAttribute('src') ?? '';
const code = (frame?.outerHTML ?? '').replace(address, served(address)).replace('loading="lazy"', '');

test.each([360, 1280])(
  'another site shows an embed whole, without scrolling inside it, at %i px',
  async (width) => {
    await inAnotherSite(code, { viewport: { width, height: 800 }, javaScriptEnabled: true }, async (page) => {
      const inside = page.frames()[1];
      expect(await inside?.locator('h1').textContent()).toContain('Mô hình tập trung ở lĩnh vực nào?');
      const room = await inside?.evaluate(() => ({
        high: document.documentElement.scrollHeight - innerHeight,
        wide: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(room).toEqual({ high: 0, wide: 0 });
    });
  },
);

test('another site cannot frame any other page', async () => {
  const target = inject('siteUrl');
  await inAnotherSite(`<iframe src="${target}" title="x"></iframe>`, {}, async (page) => {
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  });
});

test('an embed is dark where the reader’s device is, unless the address asks for light', async () => {
  const paper = async (url: string): Promise<string> => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(url);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.close();
    return colour;
  };
  expect(await paper(served(address))).toBe('rgb(17, 21, 31)');
  expect(await paper(`${served(address)}#sang`)).toBe('rgb(251, 248, 241)');
});

test('a mark of an embed leads to its row at the source, in a window of its own', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(served(address));
  const mark = page.locator('.wide a[aria-label]').first();
  expect(await mark.getAttribute('href')).toMatch(/^https:\/\/.*\/nguon\/[\w-]+\/#/);
  expect(await page.evaluate(() => document.querySelector('base')?.target)).toBe('_blank');
  await page.close();
});
