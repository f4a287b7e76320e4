import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { deadLinks, originOf, reachableFrom, targetOf } from './links.ts';

const place = { base: '/khéo/', origin: 'https://example.org' };
const page = (body: string): Document =>
  new JSDOM(`<!doctype html><main id="main">${body}</main>`).window.document;

test.for([
  ['#main', 'tinh/', 'main'],
  ['../nguon/', 'nguon/', ''],
  ['/kh%C3%A9o/data/areas.csv', 'data/areas.csv', ''],
  ['https://example.org/khéo/en/', 'en/', ''],
  ['/outside/', '/outside/', ''],
] as const)('%s leads within the site', ([link, path, anchor]) => {
  expect(targetOf(link, 'tinh/', place)).toEqual({ path, anchor });
});

test.for(['https://other.example/', 'mailto:a@example.org', 'data:,'])('%s leads elsewhere', (link) => {
  expect(targetOf(link, '', place)).toBeUndefined();
});

test('a link to no file, to no anchor, or to outside the base is dead', () => {
  const documents = new Map([
    [
      '',
      page(
        '<a href="tinh/#main">a</a><a href="tinh/#none">b</a><a href="nothing/">c</a><img src="/logo.svg" alt="">',
      ),
    ],
    ['tinh/', page('')],
  ]);
  expect(deadLinks(documents, (path) => documents.has(path), place)).toEqual([
    '/: tinh/#none has no such anchor',
    '/: nothing/ leads nowhere',
    '/: /logo.svg leads nowhere',
  ]);
});

test('a page that no link leads to is not reached', () => {
  const documents = new Map([
    ['', page('<a href="a/">a</a>')],
    ['a/', page('<a href="../">back</a>')],
    ['b/', page('<a href="../a/">a</a>')],
  ]);
  expect([...reachableFrom('', documents, place)]).toEqual(['', 'a/']);
});

test('the origin is that of the canonical address', () => {
  const document = new JSDOM('<link rel="canonical" href="https://example.org/x/">').window.document;
  expect(originOf(document)).toBe('https://example.org');
});
