import './node-version.js';
import { exitCodeOf } from '../src/build/fault.ts';
import { run } from '../src/build/run.ts';

type Step = readonly [command: string, ...args: string[]];

/** In this order: what fails fast fails first, and pages are tested only when they were built. Steps of one line run together. */
const steps: readonly (readonly Step[])[] = [
  [['node', 'tests/support/find-browser.ts']],
  // It also writes the types that eslint reads.
  [['astro', 'check', '--minimumFailingSeverity', 'hint']],
  [
    ['eslint', '--max-warnings', '0', '.'],
    ['prettier', '--check', '.'],
    ['vitest', 'run', '--project', 'unit'],
  ],
  [['node', 'scripts/build.ts']],
  [['vitest', 'run', '--project', 'site']],
  [['vitest', 'run', '--project', 'end-to-end']],
];

/** What steps that run together write is told when each of them has ended. */
async function step([command, ...args]: Step, isAlone: boolean): Promise<void> {
  const start = performance.now();
  let said = `\n› ${[command, ...args].join(' ')}\n`;
  const heard = (text: string): void => {
    said += text;
  };
  if (isAlone) process.stdout.write(said);
  try {
    // What is printed is tested on another record, which is built once more in any case.
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PDF_FILES: 'no' };
    await run(command, args, { cwd: process.cwd(), env, ...(isAlone ? {} : { heard }) });
  } finally {
    if (!isAlone) process.stdout.write(said);
    console.log(`  ${String(Math.round((performance.now() - start) / 1000))} s`);
  }
}

/** Runs every test of the project and stops at the first step that fails. */
export const main = (): Promise<number> =>
  exitCodeOf(async () => {
    for (const together of steps)
      await Promise.all(together.map((each) => step(each, together.length === 1)));
    console.log('\nAll tests passed.');
  });

if (import.meta.main) process.exitCode = await main();
