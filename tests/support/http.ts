import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as it came: of a compressed one no words. */
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/** Sends a path as it is, which `fetch` would tidy first. */
export const get = (site: string, path: string, asked: Asked = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site);
    request({ hostname, port, path, ...asked }, (response) => {
      const { statusCode = 0, headers } = response;
      buffer(response).then((body) => {
        resolve({ status: statusCode, headers, body, text: body.toString() });
      }, reject);
    })
      .on('error', reject)
      .end();
  });

/** Sends bytes that may be no request at all; resolves with what came until the server ended the connection. */
export const exchange = (site: string, ...bytes: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(site);
    let got = '';
    const socket = connect(Number(port), hostname, () => {
      for (const part of bytes) socket.write(part, 'latin1');
    });
    socket
      .on('data', (data) => (got += data.toString('latin1')))
      .on('error', () => undefined)
      .on('close', () => {
        resolve(got);
      });
  });
