import { once } from 'node:events';
import { truncateSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bodiesWithin } from '../../src/pipeline/serve/bodies.ts';
import { guarded } from '../../src/pipeline/serve/guarded.ts';
import { sendPage } from '../../src/pipeline/serve/send.ts';
import { get } from '../support/http.ts';
import { served } from '../support/served.ts';

let told: string[];
beforeEach(() => {
  told = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

/** Asks a server that answers so, twice: it must stand after the first time. */
async function askedTwice(listener: RequestListener): Promise<readonly string[]> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const answers = [await get(url, '/a%1b?b'), await get(url, '/a%1b?b')];
  server.close();
  return answers.map(({ status, text }) => `${status} ${text}`);
}

test('a failure is an answer of its own, is told in one line, and ends nothing else', async () => {
  const failing = guarded(() => Promise.reject(new Error("EIO: i/o error,\n\u001B[31m open 'a'")));
  const answer = '500 The server could not read what it should send.\n';
  expect(await askedTwice(failing)).toEqual([answer, answer]);
  const line = "GET /a%1b?b: EIO: i/o error, [31m open 'a'\n";
  expect(told).toEqual([line, line]);
});

test('a file that vanished since it was found is not there, which is no failure', async () => {
  const page = { file: '/nothing/a.html', path: 'a.html', status: 200 } as const;
  const gone = guarded((request, response) => sendPage(page, request, response, bodiesWithin(1)));
  expect(await askedTwice(gone)).toEqual(['404 Not found.\n', '404 Not found.\n']);
  expect(told).toEqual([]);
});

test('a file that becomes shorter while it is sent ends its connection: nobody takes it for the whole', async () => {
  const { root, url, close } = await served({ 'large.zip': '', 'index.html': 'trang đầu' });
  const size = 256 * 1024 * 1024;
  truncateSync(join(root, 'large.zip'), size);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /large.zip HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'readable');
  truncateSync(join(root, 'large.zip'), 0);
  let bytes = 0;
  socket.on('error', () => undefined).on('data', (data) => (bytes += data.length));
  await once(socket, 'close');
  expect(bytes).toBeLessThan(size);
  expect(told).toEqual([expect.stringMatching(/^GET \/large\.zip: The file ended after \d+ bytes, .*\n$/)]);
  expect(await get(url, '/')).toMatchObject({ status: 200 });
  await close();
});
