import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/**
 * A network between a browser and a server, always at the same address, that can be cut. What is asked for is known by its path, such as
 * `/nguon/`; where the browser itself looks for a new service worker, by `worker /sw.js`.
 */
export interface Network {
  readonly url: string;
  /** Leads to another server, at the same path. */
  leadTo(url: string): void;
  /** What asks for such a path gets no answer; nothing gives a network that is whole. */
  cut(paths?: RegExp): void;
  /** What asks for such a path waits for an answer as long as the network is there. Ends when the first does. */
  hold(paths: RegExp): Promise<void>;
  close(): Promise<void>;
}

const askedFor = ({ url = '', headers }: IncomingMessage): string =>
  headers['service-worker'] === 'script' ? `worker ${url}` : url;

export async function networkTo(first: string): Promise<Network> {
  let target = new URL(first);
  let lost: RegExp | undefined;
  let held: RegExp | undefined;
  let onHeld: (() => void) | undefined;
  const server = createServer((asked, response) => {
    if (lost?.test(askedFor(asked))) {
      asked.socket.destroy();
      return;
    }
    if (held?.test(askedFor(asked))) {
      onHeld?.();
      return;
    }
    const { hostname: host, port } = target;
    // A connection of before may be about to end.
    const passed = request(
      { host, port, path: asked.url, headers: asked.headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        // Whoever asked may be gone.
        void pipeline(answer, response).catch(() => undefined);
      },
    );
    passed.on('error', () => asked.socket.destroy()).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    leadTo: (url) => {
      target = new URL(url);
    },
    cut: (paths) => {
      lost = paths;
    },
    hold: (paths) => {
      held = paths;
      return new Promise((resolve) => (onHeld = resolve));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
