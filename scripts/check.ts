import './node-version.js';
import { check } from '../src/pipeline/check.ts';

/** Checks the data and says in Vietnamese, or with `--lang en` in English, what to write instead. */
export function main(args: readonly string[]): void {
  process.exitCode = check(args, process.env['DATA_DIR'] || 'data');
}

if (import.meta.main) main(process.argv.slice(2));
