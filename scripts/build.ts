import './node-version.js';
import { build } from '../src/pipeline/build.ts';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { settingsFrom } from '../src/pipeline/settings.ts';

/** Checks the data and builds the site into `dist/`. */
export const main = (): Promise<number> =>
  exitCodeOf(() => build(settingsFrom(process.env, process.cwd(), ['generated', 'dist'])));

if (import.meta.main) process.exitCode = await main();
