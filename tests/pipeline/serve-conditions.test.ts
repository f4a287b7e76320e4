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
  server = await served({ 'a.csv': text, 'ahead.csv': text });
  utimesSync(join(server.root, 'a.csv'), written, written);
  utimesSync(join(server.root, 'ahead.csv'), new Date('2999-01-01'), new Date('2999-01-01'));
  tags = { identity: await tagOf({}), br: await tagOf({ 'accept-encoding': 'br' }) };
});
afterAll(() => server.close());

type Headers = Readonly<Record<string, string>>;
const get = (path: string, headers: Headers, method = 'GET'): Promise<Got> =>
  getFrom(server.url, path, { method, headers });
const tagOf = async (headers: Headers): Promise<string> => (await get('/a.csv', headers)).headers.etag ?? '';
const statusOf = async (headers: Headers, method = 'GET'): Promise<number> =>
  (await get('/a.csv', headers, method)).status;

test('what a client has is named, and dated, with every file', async () => {
  const { headers } = await get('/a.csv', {});
  expect(headers).toMatchObject({ 'last-modified': modified, 'accept-ranges': 'bytes' });
  expect(headers.etag).toMatch(/^"[\w-]+"$/);
});

test('what a client has is not dated ahead of the day', async () => {
  const { headers } = await get('/ahead.csv', {});
  expect(Date.parse(headers['last-modified'] ?? '')).toBeLessThanOrEqual(Date.parse(headers.date ?? ''));
});

test.for(['GET', 'HEAD'])('what a client has is not sent again when it is named: %s', async (method) => {
  const { status, headers, body } = await get('/a.csv', { 'if-none-match': tags.identity }, method);
  expect(status).toBe(304);
  expect(body).toHaveLength(0);
  expect(headers).toMatchObject({
    etag: tags.identity,
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-length'] ?? headers['content-type']).toBeUndefined();
});

test('what a client has is known in a list, as a weak name, and as whatever there is', async () => {
  expect(await statusOf({ 'if-none-match': `"a", W/"b" ,${tags.identity}` })).toBe(304);
  expect(await statusOf({ 'if-none-match': `W/${tags.identity}` })).toBe(304);
  expect(await statusOf({ 'if-none-match': '*' })).toBe(304);
  expect(await statusOf({ 'if-none-match': '"a"' })).toBe(200);
  expect(await statusOf({ 'if-none-match': tags.identity.replaceAll('"', '') })).toBe(200);
});

test('what a client has is known by the encoding that is asked for', async () => {
  expect(await statusOf({ 'if-none-match': tags.br, 'accept-encoding': 'br' })).toBe(304);
  expect(await statusOf({ 'if-none-match': tags.br })).toBe(200);
  expect(await statusOf({ 'if-none-match': tags.identity, 'accept-encoding': 'br' })).toBe(200);
});

test('what a client has is known by its date, where it is not named', async () => {
  expect(await statusOf({ 'if-modified-since': modified })).toBe(304);
  expect(await statusOf({ 'if-modified-since': after })).toBe(304);
  expect(await statusOf({ 'if-modified-since': before })).toBe(200);
  expect(await statusOf({ 'if-modified-since': 'hôm qua' })).toBe(200);
  expect(await statusOf({ 'if-modified-since': modified, 'if-none-match': '"a"' })).toBe(200);
});

test('what a client has is refused where another was wanted', async () => {
  expect(await statusOf({ 'if-match': `"a", ${tags.identity}` })).toBe(200);
  expect(await statusOf({ 'if-match': '*' })).toBe(200);
  expect(await statusOf({ 'if-match': '"a"' })).toBe(412);
  expect(await statusOf({ 'if-match': `W/${tags.identity}` })).toBe(412);
  expect(await statusOf({ 'if-unmodified-since': before })).toBe(412);
  expect(await statusOf({ 'if-unmodified-since': modified })).toBe(200);
  expect(await statusOf({ 'if-unmodified-since': 'hôm qua' })).toBe(200);
  expect(await statusOf({ 'if-unmodified-since': before, 'if-match': tags.identity })).toBe(200);
});

test('what a client has is not asked for where there is no such page', async () => {
  const { status, headers } = await get('/nothing', { 'if-none-match': '*', range: 'bytes=0-1' });
  expect(status).toBe(404);
  expect(headers.etag ?? headers['last-modified'] ?? headers['accept-ranges']).toBeUndefined();
});
