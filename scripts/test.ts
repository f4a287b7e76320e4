import { run } from '../src/build/run.ts';
import { requireNode24 } from './node-version.ts';

/** In this order: what fails fast fails first, and pages are tested only when they were built. */
const steps: readonly (readonly [command: string, ...args: string[]])[] = [
  ['node', 'tests/support/find-browser.ts'],
  ['astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['eslint', '--max-warnings', '0', '.'],
  ['prettier', '--check', '.'],
  ['vitest', 'run', '--project', 'unit'],
  ['node', 'scripts/build.ts'],
  ['vitest', 'run', '--project', 'site'],
  ['vitest', 'run', '--project', 'end-to-end'],
];

export async function main(): Promise<void> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  for (const [command, ...args] of steps) {
    const start = performance.now();
    console.log(`\n› ${[command, ...args].join(' ')}`);
    await run(command, args, { cwd: process.cwd(), env });
    console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

requireNode24();
if (import.meta.main) await main();
