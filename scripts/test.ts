import './node-version.js';
import { exitCodeOf } from '../src/build/fault.ts';
import { run } from '../src/build/run.ts';

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

async function step([command = '', ...args]: readonly string[]): Promise<void> {
  console.log(`\n› ${[command, ...args].join(' ')}`);
  const start = performance.now();
  await run(command, args, { cwd: process.cwd(), env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  console.log(`  ${String(Math.round((performance.now() - start) / 1000))} s`);
}

/** Runs every test of the project and stops at the first step that fails. */
export const main = (): Promise<number> =>
  exitCodeOf(async () => {
    for (const each of steps) await step(each);
    console.log('\nAll tests passed.');
  });

if (import.meta.main) process.exitCode = await main();
