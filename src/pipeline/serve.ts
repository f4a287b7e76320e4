import { createServer } from 'node:http';
import { answer, type Site } from './serve/answer.ts';
import { bodiesWithin, type Bodies } from './serve/bodies.ts';
import { guarded, tell } from './serve/guarded.ts';
import { listen } from './serve/port.ts';
import { sendPage, sendText } from './serve/send.ts';

interface Options extends Site {
  /** 0: any free port. */
  readonly port?: number;
}

export interface Server {
  /** Of the first page. */
  readonly url: string;
  close(): Promise<void>;
}

const handler = (site: Site, bodies: Bodies) =>
  guarded(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // Nobody reads on what it may be sending.
      sendText(response, 405, { allow: 'GET, HEAD', connection: 'close' });
      return;
    }
    const found = await answer(request.url ?? '/', site);
    if ('redirect' in found) sendText(response, 301, { location: found.redirect });
    else if ('file' in found) await sendPage(found, request, response, bodies);
    else sendText(response, found.status);
  });

/** Of compressed bodies: more than a whole site has. */
const kept = 64 * 1024 * 1024;

/** How long a client may read nothing of its answer. Node itself ends those that send half a request. */
const patience = 2 * 60_000;

/** Serves a built site on loopback as a static host would: directory index, 404 page, compression, the headers of `_headers`. */
export async function serve({ port: wanted = 0, ...site }: Options): Promise<Server> {
  const server = createServer(handler(site, bodiesWithin(kept)));
  const port = await listen(server, wanted);
  server.setTimeout(patience);
  server.on('error', ({ message }) => {
    tell(message);
  });
  return {
    url: `http://127.0.0.1:${port}${site.base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
