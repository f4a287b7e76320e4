import './node-version.js';
import { build } from '../src/build/build.ts';
import { exitCodeOf } from '../src/build/fault.ts';
import { settingsFrom } from '../src/build/settings.ts';

/** Checks the data and builds the site into `dist/`. */
export const main = (): Promise<number> =>
  exitCodeOf(() => build(settingsFrom(process.env, process.cwd(), ['generated', 'dist'])));

if (import.meta.main) process.exitCode = await main();
