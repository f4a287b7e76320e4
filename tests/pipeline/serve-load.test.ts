import { Agent } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchange, get } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

const pages = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `tinh/${index}/index.html`,
    `<p>trang thứ ${index}</p>\n`.repeat(20 * (index + 1)),
  ]),
);
const addresses = Object.keys(pages).map((path) => `/${path.replace('index.html', '')}`);
const textOf = (address: string): string => pages[`${address.slice(1)}index.html`] ?? '';

let server: Served;
beforeAll(async () => {
  server = await served({ ...pages, '404.html': 'không có trang này', '../secret.txt': 'secret' });
});
afterAll(() => server.close());

type Ask = (site: string, address: string, agent: Agent) => Promise<string>;

/** Each says what came: nothing where it was as it had to be. */
const good: readonly Ask[] = [
  async (site, path, agent) => {
    const { status, text } = await get(site, path, { agent });
    return status === 200 && text === textOf(path) ? '' : `${status} ${path}`;
  },
  async (site, path, agent) => {
    const { status, body } = await get(site, path, { agent, headers: { 'accept-encoding': 'br' } });
    return status === 200 && brotliDecompressSync(body).toString() === textOf(path)
      ? ''
      : `${status} br ${path}`;
  },
  async (site, path, agent) => {
    const { status, body } = await get(site, path, { agent, headers: { range: 'bytes=3-49' } });
    const part = Buffer.from(textOf(path)).subarray(3, 50);
    return status === 206 && body.equals(part) ? '' : `${status} range ${path}`;
  },
];

const refused =
  (status: number, path: string): Ask =>
  async (site, address, agent) => {
    const got = await get(site, path.replace('PAGE', address), { agent });
    return got.status === status ? '' : `${got.status} ${path}`;
  };
const broken =
  (text: string): Ask =>
  async (site) => {
    const got = await exchange(site, text);
    return /^(HTTP\/1\.1 4|$)/.test(got) ? '' : `${got} ${text}`;
  };
const bad: readonly Ask[] = [
  refused(404, `/${'a'.repeat(300)}`),
  refused(414, `PAGE?${'a'.repeat(9000)}`),
  refused(404, '/..%2f..%2fsecret.txt'),
  refused(404, '//PAGE'),
  refused(400, 'PAGE%ff'),
  refused(400, '/%00PAGE'),
  broken('GET / HTTP/1.1\r\n\r\n'),
  broken(`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`),
  broken('\x16\x03\x01\x02\r\n\r\n'),
];
const asks = [...good, ...bad];

test('fifty at once, and most of them up to no good: every good request has its bytes, and the server stands', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const total = 5000;
  const wrong: string[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    for (let turn = next++; turn < total; turn = next++) {
      const [ask, address] = [asks[turn % asks.length], addresses[turn % addresses.length]];
      if (ask && address) wrong.push(...[await ask(server.url, address, agent)].filter(Boolean));
    }
  };
  await Promise.all(Array.from({ length: 50 }, client));
  agent.destroy();
  expect(next).toBeGreaterThanOrEqual(total);
  expect(wrong).toEqual([]);
  expect((await get(server.url, '/tinh/0/')).text).toBe(textOf('/tinh/0/'));
});
