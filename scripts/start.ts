import './node-version.js';
import { parseArgs } from 'node:util';
import { build } from '../src/pipeline/build.ts';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { serve } from '../src/pipeline/serve.ts';
import { expectFree, portFrom } from '../src/pipeline/serve/port.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Checks the data, builds everything and serves the finished site on loopback. `--port 8080` fixes the port. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '0' } } });
    const port = portFrom(values.port);
    const settings = settingsFrom(process.env, process.cwd(), ['generated', 'dist']);
    await expectFree(port);
    await build(settings);
    const server = await serve({ root: settings.dist, base: settings.base, port });
    console.log(`\nThe site stands at ${server.url}\nCtrl+C ends it.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
