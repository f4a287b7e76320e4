import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longestTarget } from '../../src/pipeline/serve/answer.ts';
import { get as getFrom } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

const missing = 'không có trang này';
let server: Served;
let below: Served;

async function site(base: string): Promise<Served> {
  const made = await served(
    {
      'index.html': 'trang đầu',
      '404.html': missing,
      'tinh/index.html': 'các tỉnh',
      'folder/index.html/a.txt': '',
      'empty.txt': '',
      _headers: 'secret',
      '.marker': 'secret',
      '.git/config': 'secret',
      'a\\b.txt': 'secret',
      '../secret.txt': 'secret',
    },
    base,
  );
  const outside = dirname(made.root);
  const links = {
    'out.txt': join(outside, 'secret.txt'),
    out: outside,
    'marker.txt': '.marker',
    'loop.txt': 'loop.txt',
    'tinh.html': 'tinh/index.html',
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(made.root, path));
  return made;
}

beforeAll(async () => {
  [server, below] = await Promise.all([site('/'), site('/khéo/')]);
});
afterAll(() => Promise.all([server.close(), below.close()]));

const get = (path: string) => getFrom(server.url, path);

test('the server reads a whole address, as a proxy sends it', async () => {
  expect(await get('http://thong-ke.example.org/tinh/')).toMatchObject({ status: 200, text: 'các tỉnh' });
  expect(await get('http://thong-ke.example.org')).toMatchObject({ status: 200 });
  expect(await get('http://thong-ke.example.org/../secret.txt')).toMatchObject({ status: 404 });
});

test('the server follows a link within its folder', async () => {
  expect(await get('/tinh.html')).toMatchObject({ status: 200, text: 'các tỉnh' });
});

test.for([
  '/nothing/',
  '/tinh/nothing.csv',
  '/tinh.html/',
  '/folder/',
  '/empty.txt/x',
  '/a#b',
  '/loop.txt',
  '*',
])('the server answers what is not there with the 404 page: %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: missing });
});

test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/a%5Cb.txt',
  '/tinh/../../secret.txt',
  '/tinh/..',
  '/./tinh/',
  '//secret.txt',
  '/tinh//index.html',
  '/%2F/secret.txt',
  '/out.txt',
  '/out/secret.txt',
  '/_headers',
  '/%5fheaders',
  '/.marker',
  '/%2emarker',
  '/marker.txt',
  '/.git/config',
  'http://thong-ke.example.org//secret.txt',
  'file:///etc/passwd',
])('the server gives nothing outside its folder, and nothing that is no page: %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: missing });
  expect(await getFrom(below.url, `/kh%C3%A9o${path}`)).toMatchObject({ status: 404, text: missing });
});

test.for(['/%ff', '/%00', '/tinh/%', '/%c0%ae%c0%ae/secret.txt', '/index.html%00.txt'])(
  'the server refuses a name that cannot be read: %s',
  async (path) => {
    expect(await get(path)).toMatchObject({
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  },
);

test('the server has no page by a name that no file system takes', async () => {
  const paths = ['a'.repeat(256), 'tinh/'.repeat(1200), `%F0%9F%8C%BE${'a'.repeat(longestTarget - 13)}`];
  for (const path of paths) expect(await get(`/${path}`)).toMatchObject({ status: 404, text: missing });
});

test('the server refuses an address that is too long', async () => {
  expect(await get(`/?${'a'.repeat(longestTarget - 2)}`)).toMatchObject({ status: 200 });
  expect(await get(`/?${'a'.repeat(longestTarget - 1)}`)).toMatchObject({ status: 414 });
});
