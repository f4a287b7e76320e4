import { build } from '../src/build/build.ts';
import { exitCodeOf } from '../src/build/fault.ts';
import { settingsFrom } from '../src/build/settings.ts';
import { requireNode24 } from './node-version.ts';

/** Checks the data and builds the site into `dist/`. */
export const main = (): Promise<number> => exitCodeOf(() => build(settingsFrom(process.env, process.cwd())));

requireNode24();
if (import.meta.main) process.exitCode = await main();
