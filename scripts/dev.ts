import './node-version.js';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { holding } from '../src/pipeline/folder/replace.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { run } from '../src/pipeline/run.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Checks the data, writes the record, and serves pages as they are edited. After a change in `data/` run it again. */
export const main = (args: readonly string[]): Promise<number> =>
  exitCodeOf(async () => {
    const settings = settingsFrom(process.env, process.cwd(), ['generated']);
    await holding([settings.generated], 'vi', (writer) => runPipeline(settings, writer));
    // In production the pages would register a worker, which keeps them beyond the next edit.
    const env = { ...process.env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' };
    await run('astro', ['dev', ...args], { cwd: settings.root, env });
  });

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
