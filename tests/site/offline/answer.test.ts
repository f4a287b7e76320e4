import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/site/offline/answer.ts';
import { patience } from '../../../src/site/offline/names.ts';
import type { Release } from '../../../src/site/offline/release.ts';
import type { Kind } from '../../../src/site/offline/requests.ts';

/** What a reader gets from a network that answers, fails or hangs, with a copy kept and without. */

const release: Release = {
  base: '/',
  revision: 'abc',
  homes: [
    { path: '/', notice: '<p>Bản lưu</p>' },
    { path: '/en/', notice: '<p>A copy</p>' },
  ],
};
const origin = 'https://thong-ke.example';
const offline = '<main id="main"><p id="unkept" hidden>thiếu</p></main>';
const kept: Readonly<Record<string, string>> = {
  '/tinh/': '<main id="main" class="a">cũ',
  '/en/tinh/': '<main id="main">old',
  '/tim.json': '["cũ"]',
  '/_astro/a.css': 'cũ',
  '/ngoai-tuyen/': offline,
};

const network = vi.fn<(request: Request) => Promise<Response>>();
const keep = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('caches', {
    match: (path: string) => Promise.resolve(path in kept ? new Response(kept[path]) : undefined),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const ask = (path: string, kind: Kind = 'page'): Promise<Response> =>
  answer(release, new Request(origin + path), kind, keep);
const textOf = async (path: string, kind?: Kind): Promise<string> => (await ask(path, kind)).text();

test('the network’s answer is shown though there is a copy, past the HTTP cache', async () => {
  network.mockResolvedValue(new Response('mới'));
  expect(await textOf('/tinh/')).toBe('mới');
  expect(network.mock.calls[0]?.[0].cache).toBe('no-cache');
  expect(keep).toHaveBeenCalledExactlyOnceWith('/tinh/', expect.any(Promise));
});

test.for([404, 500])('a fault of the server is passed on: %i', async (status) => {
  network.mockResolvedValue(new Response('lỗi', { status }));
  expect((await ask('/tinh/')).status).toBe(status);
});

test('without a network the copy is shown, and says so in its language', async () => {
  network.mockRejectedValue(new TypeError('no network'));
  expect(await textOf('/tinh/?q=a')).toBe('<main id="main" class="a"><p>Bản lưu</p>cũ');
  expect(await textOf('/en/tinh/')).toBe('<main id="main"><p>A copy</p>old');
  expect(await textOf('/tim.json', 'part')).toBe('["cũ"]');
});

test('without a network and a copy, the page about what is kept says that this one is not', async () => {
  network.mockRejectedValue(new TypeError('no network'));
  const page = await ask('/en/nguon/');
  expect(page.status).toBe(503);
  expect(await page.text()).toBe('<main id="main"><p id="unkept">thiếu</p></main>');
  expect((await ask('/en/tim.json', 'part')).type).toBe('error');
});

test('a network that is silent is waited for, but not for ever', async () => {
  network.mockReturnValue(new Promise(() => undefined));
  const shown = vi.fn();
  const page = textOf('/tinh/').then(shown);
  await vi.advanceTimersByTimeAsync(patience * 1000 - 1);
  expect(shown).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await page;
  expect(shown).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Bản lưu'));
});

test('where there is no copy a silent network is waited for as the browser does', async () => {
  let arrive: (response: Response) => void = () => undefined;
  network.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  const page = textOf('/nguon/');
  await vi.advanceTimersByTimeAsync(patience * 10_000);
  arrive(new Response('muộn'));
  expect(await page).toBe('muộn');
});

test('a file named by its content is not asked for twice', async () => {
  expect(await textOf('/_astro/a.css', 'immutable')).toBe('cũ');
  expect(network).not.toHaveBeenCalled();
});
