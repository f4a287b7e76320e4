import { beforeAll, expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { isSheet, print, type Printed } from '../support/print.ts';
import { pages } from '../support/site.ts';
import { tabWithFonts } from '../support/with-fonts.ts';

/** Of each kind of page one, and every province. What shows slides prints them as slides, which is tested where decks are. */
const kindOf = (path: string): string => (isSheet(path) ? path : path.replace(/\/[^/]+\/$/, '/*/'));
const showsSlides = (html: string): boolean => html.includes('<section class="slide');
const kinds = new Map(
  pages
    .filter(({ html }) => !showsSlides(html))
    .filter(({ path }) => isSheet(path) || !/^(en|nhung)\//.test(path))
    .map(({ path }) => [kindOf(path), path] as const),
);

const browser = await connected();
let printed: readonly Printed[];
beforeAll(async () => {
  const tab = await tabWithFonts(browser);
  const results: Printed[] = [];
  for (const path of kinds.values()) results.push(await print(tab, inject('siteUrl'), path));
  await tab.close();
  printed = results;
});

test('every kind of page prints on A4, with no page empty and nothing wider than the paper', () => {
  expect(printed.length).toBeGreaterThan(18);
  const wrong = printed.flatMap(({ path, faults, pages: shown, sizes }) => [
    ...faults.map((fault) => `/${path}: ${fault}`),
    ...(shown.length === 0 ? [`/${path}: no page`] : []),
    ...sizes.filter((size) => !/^594\.9\d+ 841\.9\d+$/.test(size)).map((size) => `/${path}: ${size} points`),
  ]);
  expect(wrong).toEqual([]);
});

test('a province prints on exactly one page, in each language', () => {
  const sheets = printed.filter(({ path }) => isSheet(path));
  expect(sheets).toHaveLength(6);
  for (const { path, pages: shown } of sheets) expect(shown, path).toHaveLength(1);
});

test('what is folded of a chart on the screen, its notes and its sources, is printed; its table is not', async () => {
  const tab = await browser.newPage();
  await tab.emulateMedia({ media: 'print' });
  await tab.goto(`${inject('siteUrl')}cong-nhan/`);
  const chart = tab.locator('figure.chart').first();
  const isPrinted = (selector: string): Promise<readonly boolean[]> =>
    chart
      .locator(selector)
      .evaluateAll((all) =>
        all.map(
          (each) =>
            each.checkVisibility({ contentVisibilityAuto: true }) && each.getBoundingClientRect().height > 0,
        ),
      );
  const [folded, tables] = [
    await isPrinted(':scope > :not(details) details > :not(summary)'),
    await isPrinted('table'),
  ];
  expect([new Set(folded), new Set(tables)]).toEqual([new Set([true]), new Set([false])]);
  await tab.close();
});
