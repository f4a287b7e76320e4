import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/pipeline/serve.ts';
import { exchange, get as getFrom, type Asked } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

let server: Served;
let below: Served;

beforeAll(async () => {
  const files = {
    'index.html': 'trang đầu '.repeat(100),
    '404.html': 'không có trang này',
    'tinh/index.html': 'các tỉnh',
    'nhung/xa/index.html': 'để nhúng',
    'folder/index.html/a.txt': '',
    'số liệu.csv': 'a,b\r\n',
    'empty.txt': '',
  };
  server = await served(files);
  below = await served(files, '/khéo/');
});
afterAll(() => Promise.all([server.close(), below.close()]));

const get = (path: string, asked?: Asked) => getFrom(server.url, path, asked);

test('the server answers a folder with its index', async () => {
  expect(await get('/tinh/')).toMatchObject({
    status: 200,
    text: 'các tỉnh',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});

test.for([
  ['/tinh', '/tinh/'],
  ['/tinh?a=1?b', '/tinh/?a=1?b'],
  ['http://thong-ke.example.org/tinh?', '/tinh/?'],
  ['/folder', '/folder/'],
] as const)(
  'the server sends a folder without its slash to the one with it: %s',
  async ([path, location]) => {
    expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
  },
);

test('the server reads an encoded name', async () => {
  expect(await get('/s%E1%BB%91%20li%E1%BB%87u.csv?x')).toMatchObject({
    status: 200,
    text: 'a,b\r\n',
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
});

test('the server sends an empty file', async () => {
  expect(await get('/empty.txt')).toMatchObject({
    status: 200,
    text: '',
    headers: { 'content-length': '0' },
  });
});

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'the server refuses all but to be read: %s',
  async (method) => {
    expect(await get('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  },
);

test('the server does not wait for the rest of what it refuses', async () => {
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n';
  expect(await exchange(server.url, head, 'the beginning')).toMatch(
    /^HTTP\/1\.1 405 .*^connection: close\r$/ms,
  );
});

test.for(['/', '/tinh', '/nothing/', '/%ff', '/empty.txt'])(
  'the server answers HEAD as GET, without the body: %s',
  async (path) => {
    const whole = await get(path);
    const { status, headers, text } = await get(path, { method: 'HEAD' });
    expect({ status, headers, text }).toEqual({
      status: whole.status,
      headers: { ...whole.headers, date: headers.date },
      text: '',
    });
  },
);

test('the server says of a page who may frame it, and that it is to be asked for anew', async () => {
  expect((await get('/')).headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect((await get('/nhung/xa/')).headers['content-security-policy']).toBe('frame-ancestors *');
  expect((await get('/nothing')).headers).toMatchObject({ 'cache-control': 'no-cache' });
});

test('the server stands under a base path, and nowhere else', async () => {
  expect(await getFrom(below.url, '/kh%C3%A9o/tinh/')).toMatchObject({ status: 200, text: 'các tỉnh' });
  expect(await getFrom(below.url, '/kh%C3%A9o')).toMatchObject({
    status: 301,
    headers: { location: '/kh%C3%A9o/' },
  });
  expect(await getFrom(below.url, '/tinh/')).toMatchObject({ status: 404 });
});

test('the server answers in words where there is no 404 page, nor any site', async () => {
  const nothing = await serve({ root: `${server.root}/nothing`, base: '/' });
  expect(await getFrom(nothing.url, '/')).toMatchObject({ status: 404, text: 'Not found.\n' });
  await nothing.close();
});
