import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Server } from '../../src/build/serve.ts';

let folder: string;
let server: Server;
let below: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site', 'tinh'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), 'trang đầu '.repeat(100));
  writeFileSync(join(folder, 'site', '404.html'), 'không có trang này');
  writeFileSync(join(folder, 'site', 'tinh', 'index.html'), 'các tỉnh');
  writeFileSync(join(folder, 'site', 'số liệu.csv'), 'a,b\r\n');
  server = await serve({ root: join(folder, 'site'), base: '/' });
  below = await serve({ root: join(folder, 'site'), base: '/khéo/' });
});
afterAll(async () => {
  await Promise.all([server.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends a path as it is, which `fetch` would tidy first. */
const get = (
  path: string,
  {
    from = server,
    method = 'GET',
    headers = {},
  }: { from?: Server; method?: string; headers?: Record<string, string> } = {},
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(from.url);
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            headers: response.headers,
          });
        });
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('answers a folder with its index', async () => {
    expect(await get('/tinh/')).toMatchObject({
      status: 200,
      text: 'các tỉnh',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  });

  test('sends a folder without its slash to the one with it, and keeps the query', async () => {
    expect(await get('/tinh?a=1')).toMatchObject({ status: 301, headers: { location: '/tinh/?a=1' } });
  });

  test('reads an encoded name', async () => {
    expect(await get('/s%E1%BB%91%20li%E1%BB%87u.csv')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });
  });

  test('answers what is not there with the 404 page', async () => {
    expect(await get('/nothing/')).toMatchObject({ status: 404, text: 'không có trang này' });
  });

  test.for([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/tinh/../../secret.txt',
    '//secret.txt',
  ])('gives nothing outside its folder: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'không có trang này' });
  });

  test('refuses a name that cannot be read', async () => {
    expect(await get('/%ff')).toMatchObject({ status: 400 });
    expect(await get('/%00')).toMatchObject({ status: 400 });
  });

  test('refuses to be written to', async () => {
    expect(await get('/', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('answers HEAD with no body', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test.for(['br', 'gzip'])('compresses when asked: %s', async (encoding) => {
    const { headers } = await get('/', { headers: { 'accept-encoding': encoding } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(Number(headers['content-length'])).toBeLessThan(100);
  });

  test('stands under a base path, and nowhere else', async () => {
    expect(await get('/kh%C3%A9o/tinh/', { from: below })).toMatchObject({ status: 200, text: 'các tỉnh' });
    expect(await get('/kh%C3%A9o', { from: below })).toMatchObject({
      status: 301,
      headers: { location: '/kh%C3%A9o/' },
    });
    expect(await get('/tinh/', { from: below })).toMatchObject({ status: 404 });
  });
});
