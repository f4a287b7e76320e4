import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { lackingIn } from '../support/fonts-inside.ts';
import { dist, documentOf, fileOf, pages } from '../support/site.ts';

/** The pictures of charts and the cards of pages, as they stand in the built site. */

const charts = pages
  .filter(({ path }) => /^(en\/)?bieu-do\/[^/]+\/$/.test(path))
  .map((page) => ({ path: page.path, document: documentOf(page) }));
const textOf = (path: string): string => readFileSync(`${dist}/${path}`, 'utf8');
const ofChart = (path: string, ending: string): string => path.replace(/\/$/, ending);

/** Width and height of a PNG stand in its header. https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(path: string): readonly [number, number] {
  const bytes = readFileSync(`${dist}/${path}`);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every chart has its files, in both languages, and its page leads to them', () => {
  expect(charts.length).toBeGreaterThan(30);
  for (const { path, document } of charts) {
    const links = [...document.querySelectorAll('#files ~ ul a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.map((link) => link.replace(/^.*(?=bieu-do\/)/, ''))).toEqual(
      ['.png', '-doc.png', '.svg', '.pptx', '.xlsx', '.csv', '.json'].map((ending) =>
        ofChart(path.replace('en/', ''), ending),
      ),
    );
  }
});

test('a PNG is 1,200 pixels wide, an upright one 1,080', () => {
  for (const { path } of charts) {
    expect(sizeOfPng(ofChart(path, '.png'))[0]).toBe(1200);
    expect(sizeOfPng(ofChart(path, '-doc.png'))[0]).toBe(1080);
  }
});

test('an SVG stands alone: well-formed, titled, with its fonts inside, asking nothing of the site but by links', () => {
  for (const { path, document } of charts) {
    const svg = new JSDOM(textOf(ofChart(path, '.svg')), { contentType: 'image/svg+xml' }).window.document;
    const title = document.querySelector('h1')?.textContent ?? '';
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('svg > title')?.textContent).toBe(title);
    const style = svg.querySelector('style')?.textContent ?? '';
    expect(style.match(/@font-face/g)).toHaveLength(3);
    expect(style.replaceAll(/url\(data:font\/woff;base64,[\w+/=]+\)/g, '')).not.toContain('url(');
    expect(lackingIn(svg, style), path).toEqual([]);
    for (const link of svg.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(svg.querySelectorAll('image, use, script, foreignObject')).toHaveLength(0);
  }
});

/** Not found by search: what is missing, what is for the pages of others, and decks as files to take away. */
const unlisted = /^404|^(en\/)?nhung\/|-ngoai-tuyen\.html$/;

test('every page has a card of 1,200 × 630, which it names with its title and description', () => {
  const listed = pages.filter(({ path }) => !unlisted.test(path));
  for (const page of listed) {
    const document = documentOf(page);
    const meta = (name: string): string =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const file = new URL(meta('og:image')).pathname.slice(1);
    expect(sizeOfPng(file), page.path).toEqual([1200, 630]);
    expect(meta('og:url')).toBe(document.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(`${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`).toContain(
      meta('og:title'),
    );
    expect(meta('og:description')).toBe(
      document.querySelector('meta[name=description]')?.getAttribute('content'),
    );
  }
});

test('the sitemap lists every page that is to be found, once, with its languages; robots leads to it', () => {
  const sitemap = new JSDOM(textOf('sitemap.xml'), { contentType: 'application/xml' }).window.document;
  const listed = [...sitemap.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
  const canonical = pages
    .filter(({ path }) => !unlisted.test(path))
    .map((page) => documentOf(page).querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  expect(listed.toSorted()).toEqual(canonical.toSorted());
  expect(sitemap.getElementsByTagName('xhtml:link')).toHaveLength(3 * listed.length);
  const [, address = ''] = /^Sitemap: (.+)$/m.exec(textOf('robots.txt')) ?? [];
  expect(existsSync(fileOf(new URL(address).pathname.slice(1)) ?? '')).toBe(true);
});
