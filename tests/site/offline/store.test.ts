import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mostMakingRoom } from '../../../src/site/offline/names.ts';
import type { Release } from '../../../src/site/offline/release.ts';
import { keep } from '../../../src/site/offline/store.ts';
import { fakeCache, fakeCaches, type FakeCache } from '../../support/fake-cache.ts';

/** What is kept of what is visited, in a store that is full, and in which order. */

const release: Release = { base: '/', revision: 'abc', homes: [{ path: '/', notice: '' }] };
const style = '/_astro/a.css';
let network: Readonly<Record<string, string>>;

const answerOf = (text: string | undefined, type = 'text/html'): Response => {
  const answer = new Response(text, {
    status: text === undefined ? 404 : 200,
    headers: { 'content-type': type },
  });
  return Object.defineProperty(answer, 'type', { value: 'basic' });
};

/** The worker asks by a path alone; outside of a browser a request has to be whole. */
class Asked {
  readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
}

beforeEach(() => {
  network = { '/sw.js': '"revision":"abc"', [style]: 'four' };
  vi.stubGlobal('Request', Asked);
  vi.stubGlobal('fetch', (asked: Asked | string) =>
    Promise.resolve(answerOf(network[typeof asked === 'string' ? asked : asked.url], 'text/css')),
  );
});
afterEach(() => vi.unstubAllGlobals());

function having(cache: FakeCache): FakeCache {
  vi.stubGlobal('caches', fakeCaches(new Map([['offline:/:abc', cache]])));
  return cache;
}

async function visit(path: string, text = 'x'.repeat(10)): Promise<string> {
  return keep(release, path, answerOf(text)).catch(String);
}

test.for([false, true])(
  'the order is that of the visits, also where what is replaced keeps its place: %s',
  async (inPlace) => {
    const cache = having(fakeCache({ inPlace }));
    for (const path of ['/a/', '/b/', '/c/', '/a/']) await visit(path);
    expect(cache.paths()).toEqual(['/b/', '/c/', '/a/']);
  },
);

test('what was visited is never deleted before it is there anew', async () => {
  const cache = having(fakeCache());
  await visit('/a/', 'old');
  await visit('/a/', 'new');
  expect(cache.done).toEqual(['put /a/', 'put /a/']);
  expect(cache.textAt('/a/')).toBe('new');
});

test('in a full store the page visited first makes room, what lasts does not', async () => {
  const cache = having(fakeCache({ room: 30 }));
  for (const path of ['/', '/a/', '/b/', '/c/']) expect(await visit(path)).toBe('current');
  expect(cache.paths()).toEqual(['/', '/b/', '/c/']);
});

test('without room for it, what was kept of a page stays', async () => {
  const cache = having(fakeCache({ room: 30 }));
  await visit('/a/', 'old');
  await visit('/b/');
  expect(await visit('/a/', 'x'.repeat(31))).toBe('Error: /a/: there is no room to keep it.');
  expect(cache.textAt('/a/')).toBe('old');
});

test('on a disk that is full not everything is given up for one page', async () => {
  const pages = Array.from({ length: mostMakingRoom + 5 }, (_, index) => `/tinh/${index}/`);
  const cache = having(fakeCache({ room: 200 }));
  for (const page of pages) await visit(page);
  await visit('/a/', 'x'.repeat(201));
  expect(cache.paths()).toEqual(pages.slice(mostMakingRoom));
});

test('a page is not kept without its styles: neither where there is no room for them, nor where they are missing', async () => {
  const page = `<link href="${style}">`;
  const cache = having(fakeCache({ room: page.length + 3 }));
  expect(await visit('/a/', page)).toContain('no room');
  expect(cache.paths()).not.toContain('/a/');
  network = { '/sw.js': '"revision":"abc"' };
  const other = having(fakeCache());
  expect(await visit('/a/', page)).toBe(`Error: ${style}: 404, and a page needs it.`);
  expect(other.paths()).toEqual([]);
});

test('of a release that is not that of the network, and of a site that keeps nothing any more, nothing is put', async () => {
  const cache = having(fakeCache());
  network = { '/sw.js': '"revision":"def"' };
  expect(await visit('/a/')).toBe('outdated');
  network = { '/sw.js': `'use strict';\nstartRemoval(self, {"revision":"def"});\n` };
  expect(await visit('/a/')).toBe('over');
  network = {};
  expect(await visit('/a/')).toBe('outdated');
  expect(cache.paths()).toEqual([]);
});
