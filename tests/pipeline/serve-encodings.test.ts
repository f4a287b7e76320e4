import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get as getFrom } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

const page = 'trang đầu '.repeat(100);
const picture = Buffer.from('89504e470d0a1a0a', 'hex');
let server: Served;

beforeAll(async () => {
  server = await served({ 'index.html': page, '404.html': page, 'a.png': picture, 'empty.csv': '' });
});
afterAll(() => server.close());

const get = (path: string, accepted?: string, method = 'GET') =>
  getFrom(server.url, path, {
    method,
    headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
  });

test.for([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['BR', 'br'],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['gzip;q=0.5, identity;q=0.2', 'gzip'],
] as const)('the server compresses by the weights that it is given: %s', async ([accepted, encoding]) => {
  const { status, headers, body } = await get('/', accepted);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    'content-length': String(body.length),
    vary: 'accept-encoding',
  });
  expect(body.length).toBeLessThan(100);
  expect({ br: brotliDecompressSync, gzip: gunzipSync }[encoding](body).toString()).toBe(page);
});

test.for([
  undefined,
  '',
  'br;q=0',
  'br;q=0.000, gzip;q=0',
  'gzip;q=0.5, identity',
  'zstd, x-br',
  ', ,;=',
  'br;q=x',
])(
  'the server sends a page as it is where that is wanted, or nothing else can be had: %s',
  async (accepted) => {
    const { status, headers, text } = await get('/', accepted);
    expect({ status, text }).toEqual({ status: 200, text: page });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('accept-encoding');
  },
);

test.for(['*;q=0', 'identity;q=0', 'br;q=0, gzip;q=0, identity;q=0'])(
  'the server says that there is no encoding that is not refused: %s',
  async (accepted) => {
    expect(await get('/', accepted)).toMatchObject({
      status: 406,
      headers: { 'content-type': 'text/plain; charset=utf-8', vary: 'accept-encoding' },
    });
    expect(await get('/a.png', accepted)).toMatchObject({ status: 406 });
    expect(await get('/nothing', accepted)).toMatchObject({ status: 404, text: page });
  },
);

test('the server sends what is compressed in itself as it is, to everyone the same', async () => {
  const { headers, body } = await get('/a.png', 'br');
  expect(body).toEqual(picture);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBeUndefined();
});

test('the server compresses the 404 page too, and an empty file', async () => {
  expect(await get('/nothing', 'br')).toMatchObject({ status: 404, headers: { 'content-encoding': 'br' } });
  const empty = await get('/empty.csv', 'gzip');
  expect(gunzipSync(empty.body)).toHaveLength(0);
});

test('the server names the bytes of each encoding otherwise, and those of HEAD as those of GET', async () => {
  const accepted = ['br', 'gzip', 'identity'];
  const tags = await Promise.all(accepted.map(async (name) => (await get('/', name)).headers.etag));
  expect(new Set(tags).size).toBe(3);
  const heads = await Promise.all(accepted.map(async (name) => (await get('/', name, 'HEAD')).headers.etag));
  expect(heads).toEqual(tags);
});

test('the server tells a file that was written anew from the one before', async () => {
  const before = await get('/', 'br');
  writeFileSync(join(server.root, 'index.html'), page.toUpperCase());
  const after = await get('/', 'br');
  writeFileSync(join(server.root, 'index.html'), page);
  expect(after.headers.etag).not.toBe(before.headers.etag);
  expect(brotliDecompressSync(after.body).toString()).toBe(page.toUpperCase());
});

test('the server does not keep others waiting while a large file is compressed', async () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => `${(index * 7919) % 99_991},${index}\r\n`);
  writeFileSync(join(server.root, 'large.csv'), rows.join(''));
  const ended: string[] = [];
  const ask = async (path: string): Promise<void> => {
    const { status } = await get(path, 'br');
    ended.push(`${status} ${path}`);
  };
  const large = ask('/large.csv');
  for (const path of ['/empty.csv', '/a.png', '/']) await ask(path);
  await large;
  expect(ended).toEqual(['200 /empty.csv', '200 /a.png', '200 /', '200 /large.csv']);
});
