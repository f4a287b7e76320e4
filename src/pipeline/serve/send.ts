import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { headersFor } from '../headers.ts';
import type { Page } from './answer.ts';
import type { Bodies } from './bodies.ts';
import { compress } from './encoding.ts';
import { planOf, type Part } from './plan.ts';

const texts = {
  301: 'Moved.',
  400: 'This address cannot be read.',
  404: 'Not found.',
  405: 'Only GET and HEAD.',
  406: 'There is no such encoding of this file.',
  412: 'The file is another one now.',
  414: 'This address is too long.',
  416: 'The file has no such part.',
  500: 'The server could not read what it should send.',
} as const;

/** What has no rule of its own is asked for anew each time, as on the hosts that read `_headers`. */
const usual = { 'cache-control': 'no-cache' };

export function sendText(
  response: ServerResponse,
  status: keyof typeof texts,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = Buffer.from(`${texts[status]}\n`);
  const own = { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length };
  response.writeHead(status, { ...usual, ...headersFor(''), ...own, ...headers }).end(body);
}

export async function sendPage(
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
  bodies: Bodies,
): Promise<void> {
  await using file = await open(page.file);
  const { size, mtimeMs } = await file.stat();
  const plan = planOf(request, { ...page, size, mtimeMs });
  const headers = { ...usual, ...plan.headers };
  if (plan.status === 304) response.writeHead(304, headers).end();
  else if (plan.body === undefined) sendText(response, plan.status, headers);
  else if (typeof plan.body === 'string') {
    const method = compress[plan.body];
    const key = [page.file, size, mtimeMs, plan.body].join('\0');
    const body = await bodies(key, async () => method(await file.readFile()));
    response.writeHead(plan.status, { ...headers, 'content-length': body.length }).end(body);
  } else {
    response.writeHead(plan.status, { ...headers, 'content-length': plan.body.length });
    if (request.method === 'HEAD' || plan.body.length === 0) response.end();
    else await sendPart(file, plan.body, response);
  }
}

/** An answer that is shorter than it says would be filled up with the next one. */
async function sendPart(file: FileHandle, { start, length }: Part, response: ServerResponse): Promise<void> {
  const bytes = file.createReadStream({ start, end: start + length - 1, autoClose: false });
  await pipeline(bytes, response, { end: false });
  if (bytes.bytesRead < length)
    throw new Error(`The file ended after ${start + bytes.bytesRead} bytes, while it was sent.`);
  response.end();
}
