import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { get as getFrom, type Got } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

const text = '0123456789'.repeat(20);
const written = new Date('2026-11-22T09:30:15.250Z');
const modified = 'Sun, 22 Nov 2026 09:30:15 GMT';
const before = 'Sun, 22 Nov 2026 09:30:14 GMT';
const after = 'Sun, 22 Nov 2026 09:30:16 GMT';

let server: Served;
let tags: { readonly identity: string; readonly br: string };

beforeAll(async () => {
  server = await served({ 'a.csv': text, 'a.parquet': text, 'empty.parquet': '' });
  utimesSync(join(server.root, 'a.csv'), written, written);
  tags = { identity: await tagOf({}), br: await tagOf({ 'accept-encoding': 'br' }) };
});
afterAll(() => server.close());

type Headers = Readonly<Record<string, string>>;
const get = (path: string, headers: Headers, method = 'GET'): Promise<Got> =>
  getFrom(server.url, path, { method, headers });
const tagOf = async (headers: Headers): Promise<string> => (await get('/a.csv', headers)).headers.etag ?? '';
const statusOf = async (headers: Headers): Promise<number> => (await get('/a.csv', headers)).status;

test.for([
  ['bytes=0-9', 0, 10],
  ['bytes=190-', 190, 200],
  ['bytes=190-500', 190, 200],
  ['bytes=-8', 192, 200],
  ['bytes=-500', 0, 200],
  ['bytes=199-199', 199, 200],
  ['BYTES=5-6', 5, 7],
  ['bytes=5-6,', 5, 7],
] as const)('a part is what was asked for: %s', async ([range, start, end]) => {
  for (const path of ['/a.parquet', '/a.csv'])
    expect(await get(path, { range, 'accept-encoding': 'gzip, br' })).toMatchObject({
      status: 206,
      text: text.slice(start, end),
      headers: {
        'content-range': `bytes ${start}-${end - 1}/200`,
        'content-length': String(end - start),
        'accept-ranges': 'bytes',
      },
    });
});

test('a part is one of the file as it is', async () => {
  const { headers } = await get('/a.csv', { range: 'bytes=0-9', 'accept-encoding': 'br' });
  expect(headers).toMatchObject({ etag: tags.identity, vary: 'accept-encoding' });
  expect(headers['content-encoding']).toBeUndefined();
});

test.for(['bytes=200-', 'bytes=500-600', 'bytes=-0'])(
  'a part is refused where there is none: %s',
  async (range) => {
    expect(await get('/a.parquet', { range })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */200', 'content-type': 'text/plain; charset=utf-8' },
    });
  },
);

test.for([
  'bytes=9-5',
  'bytes=a-b',
  'bytes=-',
  'bytes=',
  'bytes',
  'bytes=1-2-3',
  'rows=0-9',
  'bytes=0-1,5-6',
])('a part is not what several are, nor what cannot be read: the whole is sent: %s', async (range) => {
  expect(await get('/a.parquet', { range })).toMatchObject({ status: 200, text });
});

test('a part is no matter of an empty file, nor of HEAD, nor for who refuses a file as it is', async () => {
  expect(await get('/empty.parquet', { range: 'bytes=0-' })).toMatchObject({ status: 200, text: '' });
  expect(await get('/a.parquet', { range: 'bytes=0-9' }, 'HEAD')).toMatchObject({ status: 200 });
  const refused = await get('/a.csv', { range: 'bytes=0-9', 'accept-encoding': 'br, identity;q=0' });
  expect(refused).toMatchObject({ status: 200, headers: { 'content-encoding': 'br' } });
});

test('a part is sent if the file is still the one that the client has the beginning of', async () => {
  const statusIf = async (condition: string): Promise<number> =>
    statusOf({ range: 'bytes=0-9', 'if-range': condition, 'accept-encoding': 'br' });
  expect(await statusIf(tags.identity)).toBe(206);
  expect(await statusIf(modified)).toBe(206);
  for (const other of ['"a"', tags.br, `W/${tags.identity}`, before, after, 'hôm qua'])
    expect(await statusIf(other)).toBe(200);
});

test('a part is not sent to who has the whole', async () => {
  expect(await statusOf({ range: 'bytes=0-9', 'if-none-match': tags.identity })).toBe(304);
  expect(await statusOf({ range: 'bytes=500-', 'if-match': '"a"' })).toBe(412);
});
