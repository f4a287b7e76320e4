import { check } from '../src/build/check.ts';
import { requireNode24 } from './node-version.ts';

/** Checks the data and says in Vietnamese, or with `--lang en` in English, what to write instead. */
export function main(args: readonly string[]): void {
  process.exitCode = check(args, process.env['DATA_DIR'] ?? 'data');
}

requireNode24();
if (import.meta.main) main(process.argv.slice(2));
