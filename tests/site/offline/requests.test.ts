import { expect, test } from 'vitest';
import { allFormats, formatPath } from '../../../src/site/charts/formats.ts';
import { mostPages, mostParts } from '../../../src/site/offline/names.ts';
import {
  filesNamedIn,
  isLeftInPlace,
  isWhole,
  kindOf,
  spareOf,
  surplusOf,
  type Asked,
  type Kind,
} from '../../../src/site/offline/requests.ts';

const place = { origin: 'https://thong-ke.example', base: '/khéo/'.normalize() };
const base = encodeURI(place.base);
const at = { ...place, base };

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  url: new URL(path, `${place.origin}${base}`).href,
  method: 'GET',
  mode: 'navigate',
  destination: 'document',
  headers: new Headers(),
  ...more,
});
const part = (destination: string): Partial<Asked> => ({ mode: 'cors', destination });

test.for<[string, Partial<Asked>, Kind | undefined]>([
  ['', {}, 'page'],
  ['tinh/cao-bang/', {}, 'page'],
  ['tim/?q=cao+bang#m', {}, 'page'],
  ['tinh', {}, 'page'],
  ['_astro/Base.D3.css', part('style'), 'immutable'],
  ['_astro/fonts/5af9.woff2', part('font'), 'immutable'],
  ['tim.json', part(''), 'part'],
  ['icon.svg', part('image'), 'part'],
  ['nhung/linh-vuc/', {}, undefined],
  ['en/nhung/linh-vuc/', {}, undefined],
  ['bieu-do/nhung/', {}, 'page'],
  ['bieu-do/linh-vuc.xlsx', {}, undefined],
  ['bieu-do/linh-vuc.png', {}, undefined],
  ['trinh-chieu/cao-bang.html', {}, undefined],
  ['data/observations.csv', part(''), undefined],
  ['sw.js', part('serviceworker'), undefined],
  ['tinh/', { method: 'POST' }, undefined],
  ['tim.json', { ...part(''), headers: new Headers({ range: 'bytes=0-1' }) }, undefined],
  ['/other/', {}, undefined],
  ['https://elsewhere.example/', {}, undefined],
  [`https://elsewhere.example${base}icon.svg`, part('image'), undefined],
])('%s with %o is %s', ([path, more, kind]) => {
  expect(kindOf(asked(path, more), at)).toBe(kind);
});

test('only a whole answer of the site itself is kept', () => {
  const answer = (values: object): Response =>
    ({ status: 200, type: 'basic', redirected: false, ...values }) as Response;
  expect(isWhole(answer({}))).toBe(true);
  for (const values of [
    { status: 404 },
    { status: 206 },
    { status: 500 },
    { type: 'opaque' },
    { redirected: true },
  ])
    expect(isWhole(answer(values))).toBe(false);
});

test('the pages that were visited first go first; what lasts, and immutable files, stay', () => {
  const pages = Array.from({ length: mostPages + 2 }, (_, index) => `${base}tinh/${index}/`);
  const lasting = [base];
  const others = [`${base}_astro/a.css`, ...lasting];
  expect(surplusOf([...others, ...pages], lasting, base)).toEqual(pages.slice(0, 2));
  expect(surplusOf([...others, ...pages.slice(2)], lasting, base)).toEqual([]);
});

test('files that pages ask for drive out no page; of them too the first go first', () => {
  const pages = Array.from({ length: mostPages }, (_, index) => `${base}tinh/${index}/`);
  const parts = Array.from({ length: mostParts }, (_, index) => `${base}trinh-chieu/bieu-do/${index}.json`);
  expect(surplusOf([...pages, ...parts], [], base)).toEqual([]);
  const older = `${base}tim.json`;
  expect(surplusOf([older, ...pages, ...parts], [], base)).toEqual([older]);
});

test('for a page all others make room, for a part of one not the page visited last', () => {
  const [first, second, third] = ['a/', 'b/', 'c/'].map((path) => base + path) as [string, string, string];
  const part = `${base}tim.json`;
  const paths = [base, first, `${base}_astro/a.css`, second, part, third];
  expect(spareOf(paths, second, [base], base)).toEqual([first, part, third]);
  expect(spareOf(paths, base, [base], base)).toEqual([first, second, part, third]);
  expect(spareOf(paths, part, [base], base)).toEqual([first, second]);
});

test('what was put stands in its old place where one stands behind it that stood there before', () => {
  expect(isLeftInPlace('a', ['a', 'b'], ['a', 'b'])).toBe(true);
  expect(isLeftInPlace('a', ['a', 'b'], ['b', 'a'])).toBe(false);
  expect(isLeftInPlace('a', ['a', 'b'], ['a', 'c'])).toBe(false);
  expect(isLeftInPlace('a', ['b'], ['b', 'a', 'c'])).toBe(false);
});

test('a page is kept with the immutable files that it names, a script with those that it loads later', () => {
  const html = `<link href="${base}_astro/Base.B3.css"><style>@font-face{src:url("${base}_astro/fonts/5a.woff2") format("woff2")}</style>
    <script src="${base}_astro/a.js"></script><script src="${base}_astro/a.js"></script><a href="./b.js">b</a> ${base}_astro/`;
  expect(filesNamedIn(html, `${base}tinh/`, base)).toEqual(
    ['Base.B3.css', 'fonts/5a.woff2', 'a.js'].map((file) => `${base}_astro/${file}`),
  );
  expect(filesNamedIn('await import(`./found.DpR_uI-C.js`),"./no"', `${base}_astro/a.js`, base)).toEqual([
    `${base}_astro/found.DpR_uI-C.js`,
  ]);
});

test.for(allFormats.map((format) => formatPath('linh-vuc', format)))('%s is taken away, not kept', (path) => {
  expect(kindOf(asked(path), at)).toBeUndefined();
});
