import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isAbsence } from './find.ts';
import { sendText } from './send.ts';

type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whatever fails while a request is answered ends that answer alone, and is told in one line. */
export const guarded =
  (work: Work): RequestListener =>
  (request, response) => {
    work(request, response).catch((error: unknown) => {
      if (hasLeft(error)) return;
      const absent = isAbsence(error);
      if (!absent) tell(`${request.method ?? ''} ${request.url ?? ''}: ${messageOf(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, absent ? 404 : 500);
    });
  };

/** Whether the client went before it had all. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ERR_STREAM_|ECONN|EPIPE$)/.test(String(error.code));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One line, whatever an address has in it: a terminal obeys some characters. */
export const tell = (text: string): void => {
  process.stderr.write(`${text.replaceAll(/[\p{Cc}\s]+/gu, ' ')}\n`);
};
