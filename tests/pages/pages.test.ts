import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/media/fonts.ts';
import { documentOf, faultsOf, pages } from '../support/site.ts';

const documents = pages.map((page) => ({ ...page, document: documentOf(page) }));
const languageOf = (path: string): string => (path.startsWith('en/') ? 'en' : 'vi');
const textOf = (document: Document): string => [document.title, document.body.textContent].join('\n');

/** Values that more than one page has. */
function shared(valueOf: (document: Document) => string | null | undefined): string[] {
  const first = new Map<string, string>();
  return faultsOf(documents, ({ document, path }) => {
    const value = valueOf(document)?.trim();
    if (!value) return ['has none'];
    const other = first.get(value);
    first.set(value, path);
    return other === undefined ? [] : [`has the same as /${other}: "${value}"`];
  });
}

test('the site has its pages, in both languages', () => {
  expect(pages.filter(({ path }) => languageOf(path) === 'vi').length).toBeGreaterThan(20);
  expect(pages.filter(({ path }) => languageOf(path) === 'en').length).toBeGreaterThan(20);
});

test('a page names its language', () => {
  const wrong = faultsOf(documents, ({ document, path }) =>
    document.documentElement.lang === languageOf(path) ? [] : [`lang="${document.documentElement.lang}"`],
  );
  expect(wrong).toEqual([]);
});

test('no two pages have the same title', () => {
  expect(shared((document) => document.title)).toEqual([]);
});

test('no two pages have the same description', () => {
  expect(
    shared((document) => document.querySelector('meta[name=description]')?.getAttribute('content')),
  ).toEqual([]);
});

test('a page has one h1', () => {
  expect(
    faultsOf(documents, ({ document }) =>
      document.querySelectorAll('h1').length === 1 ? [] : ['not one h1'],
    ),
  ).toEqual([]);
});

test('text is composed (NFC)', () => {
  expect(faultsOf(pages, ({ html }) => (html === html.normalize('NFC') ? [] : ['not NFC']))).toEqual([]);
});

test('the fonts have every character of the text', () => {
  const has = charactersOf('text-400', process.cwd());
  const missing = (text: string): string[] =>
    [...new Set(text)].filter((character) => !has.has(character) && /\S/.test(character));
  expect(faultsOf(documents, ({ document }) => missing(textOf(document)))).toEqual([]);
});

/** Those that browsers are sent to are weighed there too; these are all. One file that is taken away holds its fonts. */
const heaviest = 30_000;
const isTaken = /^(en\/)?nhung\/|-ngoai-tuyen\.html$/;

test('the HTML of every page keeps its budget, compressed', () => {
  const faults = faultsOf(pages, ({ html, path }) => {
    const { length } = gzipSync(html, { level: 9 });
    return isTaken.test(path) || length <= heaviest ? [] : [`${length} bytes`];
  });
  expect(faults).toEqual([]);
});
