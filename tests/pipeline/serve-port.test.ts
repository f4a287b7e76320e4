import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { Fault, WrongUse } from '../../src/pipeline/fault.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { expectFree, listen, portFrom } from '../../src/pipeline/serve/port.ts';
import { served } from '../support/served.ts';

describe('a port', () => {
  test.for([
    ['0', 0],
    ['80', 80],
    ['08080', 8080],
    ['65535', 65535],
  ] as const)('is a whole number: %s', ([text, port]) => {
    expect(portFrom(text)).toBe(port);
  });

  test.for(['abc', '-1', '65536', '99999', '80.5', '', ' 80', '0x50', '1e3', '８０', '000000000000080'])(
    'is not: "%s"',
    (text) => {
      expect(() => portFrom(text)).toThrow(
        new WrongUse(
          `--port is "${text}". Write a number from 0 to 65535, as in "--port 8080"; "--port 0" takes any free port.`,
        ),
      );
    },
  );

  test('that is used is told in a sentence, by who looks and by who listens', async () => {
    const { root, url, close } = await served({});
    const port = Number(new URL(url).port);
    const fault = new Fault(
      `Port ${port} is used by another program. Write another one, as in "--port 8080"; "--port 0" takes any free port.`,
    );
    await expect(expectFree(port)).rejects.toThrow(fault);
    await expect(serve({ root, base: '/', port })).rejects.toThrow(fault);
    await close();
    await expectFree(port);
  });

  test('that is forbidden is told in a sentence', async () => {
    const server = createServer();
    const forbidden = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    vi.spyOn(server, 'listen').mockImplementation(() => {
      queueMicrotask(() => server.emit('error', forbidden));
      return server;
    });
    await expect(listen(server, 80)).rejects.toThrow(/^Port 80 may not be used by this account\. .*--port 0/);
  });

  test('is looked at before anything is built', async () => {
    const { root, url, close } = await served({});
    const { port } = new URL(url);
    const env = {
      ...process.env,
      DATA_DIR: `${root}/data`,
      RECORD_DIR: `${root}/record`,
      OUT_DIR: `${root}/dist`,
    };
    const start = (text: string) =>
      spawnSync(process.execPath, ['scripts/start.ts', `--port=${text}`], { env, encoding: 'utf8' });
    expect(start('-1')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^--port is "-1"\. Write .*\n$/) as string,
    });
    expect(start(port)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^Port ${port} is used .*\\n$`)) as string,
    });
    await close();
  });
});
