import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { decks } from '../support/decks.ts';
import { printSlides } from '../support/pdf.ts';
import { dist, documentOf } from '../support/site.ts';

/** A deck as one file, from a USB stick, on a machine without network. */

const files = decks.map(({ path, slides }) => {
  const file = path.replace(/\/$/, '-ngoai-tuyen.html');
  const documentIn = (from: string): Document =>
    documentOf({ path: from, html: readFileSync(join(dist, from), 'utf8') });
  return { path, file, slides, page: documentIn(`${path}index.html`), document: documentIn(file) };
});
const budget = 250_000;

const browser = await connected();

test('every deck has its file, in each language, which its page offers to keep', () => {
  for (const { path, file, slides, page, document } of files) {
    const link = page.querySelector(`.deck-bar a[href$="/${file}"]`);
    expect(link?.getAttribute('download'), path).toMatch(/^dan-van-kheo-[\w-]+\.html$/);
    expect(statSync(join(dist, file)).size, file).toBeLessThan(budget);
    expect(document.querySelectorAll('.slide')).toHaveLength(slides);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(
      new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname,
    ).toMatch(new RegExp(`/${path}$`));
  }
});

test('its slides say what those of the page say, and its links lead to the site from anywhere', () => {
  for (const { page, document } of files) {
    const text = (of: Document) => of.querySelector('.deck')?.textContent.trim();
    expect(text(document)).toBe(text(page));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => !/^https:\/\//.test(link))).toEqual([]);
  }
});

test('without network it shows every slide in its own fonts, moves by keys, opens the speaker’s windows, and prints', async () => {
  const { file, slides } = files.find(({ path }) => path === 'trinh-chieu/bac-kan/') ?? {
    file: '',
    slides: 0,
  };
  const context = await browser.newContext({ offline: true, colorScheme: 'dark' });
  const heard: string[] = [];
  context.on('console', (message) => heard.push(message.text()));
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) heard.push(request.url());
  });
  const tab = await context.newPage();
  await tab.goto(`${pathToFileURL(join(dist, file)).href}#2`);
  expect(await tab.locator('.stage:visible').count()).toBe(slides);
  const drawn = await tab
    .locator('.deck-bar button')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content));
  expect(drawn).toEqual(['"Trình chiếu"', '"Màn hình người nói"']);
  await tab.keyboard.press('f');
  for (let slide = 2; slide <= slides; slide++) {
    expect(await tab.locator('.stage:visible').count()).toBe(1);
    expect(await tab.locator(`.slide[id="${slide}"] .stage`).isVisible()).toBe(true);
    await tab.keyboard.press('PageDown');
  }
  const fonts = await tab.evaluate(() => [...document.fonts].map(({ status }) => status));
  expect(fonts).toEqual(['loaded', 'loaded', 'loaded']);
  await tab.keyboard.press('n');
  expect(await tab.locator('.slide.now .notes').isVisible()).toBe(true);
  const [audience] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.getByRole('button', { name: 'Mở cửa sổ cho khán giả' }).click(),
  ]);
  await audience.waitForLoadState();
  await tab.keyboard.press('Home');
  await expect.poll(() => audience.url()).toMatch(/#1$/);
  await audience.keyboard.press('PageDown');
  await expect.poll(() => tab.url()).toMatch(/#2$/);
  expect(await printSlides(tab)).toEqual({
    pages: slides,
    sizes: ['960 540'],
    lang: 'vi',
    isTagged: true,
    hasOutline: true,
  });
  await context.close();
  expect(heard).toEqual([]);
});
