import { build } from '../src/build/build.ts';
import { settingsFrom } from '../src/build/settings.ts';
import { requireNode24 } from './node-version.ts';

/** Checks the data and builds the site into `dist/`; returns the exit code. */
export const main = async (): Promise<number> =>
  (await build(settingsFrom(process.env, process.cwd()))) ? 0 : 1;

requireNode24();
if (import.meta.main) process.exitCode = await main();
