import { createServer, type AddressInfo, type Server } from 'node:net';
import { Fault, WrongUse } from '../fault.ts';

/** What is written behind `--port`. */
export function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : largest + 1;
  if (port > largest)
    throw new WrongUse(
      `--port is "${text}". Write a number from 0 to ${largest}, as in "--port 8080"; "--port 0" takes any free port.`,
    );
  return port;
}

const largest = 65535;

/** Takes a port on loopback, or says why it cannot be had. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((ready, fail) => {
      server.once('error', fail).listen(port, '127.0.0.1', () => {
        server.off('error', fail);
        ready();
      });
    });
  } catch (error) {
    throw refusal(port, error) ?? error;
  }
  return (server.address() as AddressInfo).port;
}

/** Throws now what `listen` would throw after a long work. */
export async function expectFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((closed) => server.close(closed));
}

function refusal(port: number, error: unknown): Fault | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined
    ? undefined
    : new Fault(
        `Port ${port} ${reason}. Write another one, as in "--port 8080"; "--port 0" takes any free port.`,
        { cause: error },
      );
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is used by another program',
  EACCES: 'may not be used by this account',
};
