import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor } from './headers.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What a request is answered with: a file, another address, or nothing. */
type Answer =
  | { readonly file: string; readonly status: 200 | 404 }
  | { readonly redirect: string }
  | { readonly status: 400 | 404 };

interface Site {
  readonly root: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

interface Options extends Site {
  /** 0: any free port. */
  readonly port?: number;
}

export interface Server {
  /** Of the first page. */
  readonly url: string;
  close(): Promise<void>;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** `target` is the path of a request with its query, as the client sent it. */
export function answer(target: string, { root, base }: Site): Answer {
  const [path = '/', query] = target.split('?', 2);
  const suffix = query === undefined ? '' : `?${query}`;
  const text = decoded(path);
  if (text === undefined) return { status: 400 };
  if (`${text}/` === base) return { redirect: `${path}/${suffix}` };
  const missing = { file: join(root, '404.html'), status: 404 } as const;
  if (!text.startsWith(base) || text.includes('//')) return missing;
  const file = resolve(root, `./${text.slice(base.length)}`);
  if (file !== root && !file.startsWith(root + sep)) return missing;
  if (isFolder(file))
    return text.endsWith('/') ? page(join(file, 'index.html'), missing) : { redirect: `${path}/${suffix}` };
  return text.endsWith('/') ? missing : page(file, missing);
}

const page = (file: string, missing: Answer): Answer => (isFile(file) ? { file, status: 200 } : missing);

type Encoding = 'br' | 'gzip';
/** As hosts do that compress what they are asked for; hardly larger than what can be had in a hundred times the time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compressors = {
  br: (body: Buffer) => brotliCompressSync(body, quality),
  gzip: (body: Buffer) => gzipSync(body, { level: 9 }),
};
const compressible = /charset=utf-8|svg/;

function encodingFor(request: IncomingMessage, type: string): Encoding | undefined {
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  return compressible.test(type)
    ? (['br', 'gzip'] as const).find((name) => accepted.includes(name))
    : undefined;
}

function sendFile(
  file: string,
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
  bodies: Map<string, Buffer>,
): void {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const encoding = encodingFor(request, type);
  const key = [file, statSync(file).mtimeMs, encoding].join('\0');
  const body = bodies.get(key) ?? (encoding ? compressors[encoding](readFileSync(file)) : readFileSync(file));
  bodies.set(key, body);
  const headers = {
    'content-type': type,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...headersFor(path),
  };
  response.writeHead(status, encoding ? { ...headers, 'content-encoding': encoding } : headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function send(
  text: string,
  status: number,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

function handler(site: Site) {
  const bodies = new Map<string, Buffer>();
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send('Only GET and HEAD.', 405, response, { allow: 'GET, HEAD' });
      return;
    }
    const found = answer(request.url ?? '/', site);
    if ('redirect' in found) send('Moved.', 301, response, { location: found.redirect });
    else if ('file' in found && isFile(found.file))
      sendFile(found.file, relative(site.root, found.file), found.status, request, response, bodies);
    else send('Not found.', found.status, response);
  };
}

/** Serves a built site on loopback as a static host would: directory index, 404 page, compression, the headers of `_headers`. */
export async function serve({ root, base, port = 0 }: Options): Promise<Server> {
  const server = createServer(handler({ root: resolve(root), base }));
  await new Promise<void>((ready, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', ready);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) =>
        server.close(() => {
          closed();
        }),
      );
    },
  };
}
