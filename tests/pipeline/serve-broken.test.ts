import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve } from '../../src/pipeline/serve.ts';
import { exchange, get } from '../support/http.ts';
import { served, type Served } from '../support/served.ts';

let server: Served;
beforeAll(async () => {
  server = await served({
    'index.html': 'trang đầu',
    '404.html': 'không có trang này',
    'large.zip': Buffer.alloc(32 * 1024 * 1024),
  });
});
afterAll(() => server.close());

const good = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
const statusesIn = (text: string): readonly string[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
const isUp = async (): Promise<boolean> => (await get(server.url, '/')).text === 'trang đầu';

test.for([
  ['headers that are too long', `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  ['too many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'Accept: a\r\n'.repeat(2000)}\r\n`, '431'],
  ['an address beyond all bounds', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, '431'],
  ['what is no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', '400'],
  ['an address that does not begin at the root', 'GET tinh/ HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
  ['a version that is none', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', '400'],
  ['a header without a name', 'GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n', '400'],
  ['a length that is none', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n', '400'],
  [
    'two lengths of one body',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    '400',
  ],
  [
    'bytes beyond ASCII',
    'GET /tinh\xe1\xbb\x89?\xff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    '400',
  ],
  [
    'an upgrade',
    `GET / HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\nUpgrade: websocket\r\n\r\n`,
    '200',
  ],
] as const)('a request with %s has its answer, and the server stands', async ([, request, status]) => {
  expect(statusesIn(await exchange(server.url, request))).toEqual([status]);
  expect(await isUp()).toBe(true);
});

test('requests behind one another have their answers in order', async () => {
  const first = 'GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n';
  expect(statusesIn(await exchange(server.url, first, first, good))).toEqual(['404', '404', '200']);
});

test('a tunnel is not opened', async () => {
  expect(await exchange(server.url, 'CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('');
  expect(await isUp()).toBe(true);
});

const connected = async (site: string): Promise<Socket> => {
  const socket = connect(Number(new URL(site).port), '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};

test('a client that leaves, before its answer or within it, disturbs no one, nor the terminal', async () => {
  const told = vi.spyOn(process.stderr, 'write');
  for (let count = 0; count < 20; count++) {
    const [hasty, slow] = await Promise.all([connected(server.url), connected(server.url)]);
    hasty.write(good);
    hasty.resetAndDestroy();
    slow.write('GET /large.zip HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(slow, 'data');
    slow.resetAndDestroy();
  }
  expect(await isUp()).toBe(true);
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});

test('close ends all connections, also those that say nothing, or half of it, or do not read', async () => {
  const again = await serve({ root: server.root, base: '/' });
  const texts = ['', 'GET / HTTP/1.1\r\nHo', 'GET /large.zip HTTP/1.1\r\nHost: a\r\n\r\n'];
  const ends = texts.map(async (text) => {
    const socket = await connected(again.url);
    socket.write(text);
    if (text.includes('large')) await once(socket, 'data');
    return socket;
  });
  const sockets = await Promise.all(ends);
  const closed = Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
  await again.close();
  await closed;
  await expect(get(again.url, '/')).rejects.toThrow('ECONNREFUSED');
});
