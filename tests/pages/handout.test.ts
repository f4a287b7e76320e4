import type { BrowserContextOptions, Page as Tab } from 'playwright';
import { expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { decks } from '../support/decks.ts';
import { printSlides } from '../support/pdf.ts';
import { withoutWorker } from '../support/without-worker.ts';

/** A deck on paper with what its speaker has at hand: chosen by an address, not by a script. */

const browser = await connected();

async function printed(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ colorScheme: 'dark', ...options });
  await withoutWorker(context);
  const tab = await context.newPage();
  await tab.goto(`${inject('siteUrl')}${path}#phat-tay`);
  await tab.locator('.deck > .slide').first().waitFor();
  const { pages, sizes, lang } = await printSlides(tab);
  await tab.emulateMedia({ media: 'print' });
  const seen = await seenIn(tab);
  const colours = await tab.evaluate(coloured);
  await context.close();
  return { pages, sizes, lang, seen, colours };
}

const seenIn = async (tab: Tab) => ({
  slides: await tab.locator('.deck .stage:visible').count(),
  notes: await tab.locator('.deck .notes:visible').count(),
  of: await tab.locator('.deck .notes').count(),
  others: await tab
    .locator('main > :not(.deck):visible, .notes :is(h2, h3):visible, header:visible, footer:visible')
    .count(),
});

/** Colours that are none of grey, among those that things on slides are drawn with. */
const coloured = (): readonly string[] => {
  const used = [...document.querySelectorAll('.deck, .deck *')]
    .filter((element) => element.checkVisibility())
    .map((element) => getComputedStyle(element))
    .flatMap(({ color, backgroundColor, fill, stroke, borderTopColor, borderLeftColor }) => [
      color,
      backgroundColor,
      fill,
      stroke,
      borderTopColor,
      borderLeftColor,
    ]);
  return [...new Set(used)].filter((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
    return red !== green || green !== blue;
  });
};

const sizes = ['594.95996 841.91998'];

test('a deck prints on A4 in grey, every slide above its notes, without scripts', async () => {
  const path = 'trinh-chieu/bac-kan/';
  const slides = decks.find((deck) => deck.path === path)?.slides ?? 0;
  const { pages, ...rest } = await printed(path, { javaScriptEnabled: false });
  expect(pages).toBeGreaterThan(slides / 3);
  const { of } = rest.seen;
  expect(of).toBeGreaterThan(slides / 2);
  expect(rest).toEqual({ sizes, lang: 'vi', seen: { slides, notes: of, of, others: 0 }, colours: [] });
});

test('so does a deck of one’s own', async () => {
  const { seen, ...rest } = await printed('en/trinh-chieu/rieng/?chon=linh-vuc-bac-kan');
  expect(seen.slides).toBeGreaterThan(2);
  expect(seen).toMatchObject({ notes: seen.of, others: 0 });
  expect(rest).toMatchObject({ sizes, lang: 'en', colours: [] });
});
