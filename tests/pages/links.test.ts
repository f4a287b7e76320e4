import { expect, test } from 'vitest';
import { deadLinks, originOf, reachableFrom, targetOf } from '../support/links.ts';
import { base, documentOf, faultsOf, fileOf, pages } from '../support/site.ts';

const documents = new Map(pages.map((page) => [page.path, documentOf(page)]));
const place = { base, origin: originOf(documents.get('')) };

/** No pages to be linked to: the error page, frames, whose address is given to be copied, and decks to be taken away, which name the deck's page. */
const unlinked = /^(404\.html|(en\/)?nhung\/.*|.*-ngoai-tuyen\.html)$/;
const linked = pages.filter(({ path }) => !unlinked.test(path));

const hrefOf = (path: string, selector: string): string =>
  documents.get(path)?.querySelector(selector)?.getAttribute('href') ?? '';
const pathOf = (link: string, from: string): string | undefined =>
  link ? targetOf(link, from, place)?.path : undefined;
const inLanguage = (path: string, lang: string): string | undefined =>
  pathOf(hrefOf(path, `link[rel=alternate][hreflang=${lang}]`), path);

test('every link within the site leads to a file, and to an anchor that is there', () => {
  expect(deadLinks(documents, (path) => fileOf(path) !== undefined, place)).toEqual([]);
});

test('every page can be reached from the first by links', () => {
  const reached = reachableFrom('', documents, place);
  expect(linked.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('the canonical address of a page is its own', () => {
  const wrong = faultsOf(linked, ({ path }) => {
    const canonical = pathOf(hrefOf(path, 'link[rel=canonical]'), path);
    return canonical === path ? [] : [`canonical is ${canonical}`];
  });
  expect(wrong).toEqual([]);
});

test('a page names itself and its other language, and that one names it back', () => {
  const wrong = faultsOf(linked, ({ path }) => {
    const pair = ['vi', 'en'].map((lang) => inLanguage(path, lang));
    const back = pair.map((other) => ['vi', 'en'].map((lang) => inLanguage(other ?? '', lang)));
    return pair.includes(path) && back.every((names) => String(names) === String(pair))
      ? []
      : [`names ${pair.map(String).join(' and ')}`];
  });
  expect(wrong).toEqual([]);
});
