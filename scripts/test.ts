import './node-version.js';
import { exitCodeOf } from '../src/pipeline/fault.ts';
import { run } from '../src/pipeline/run.ts';

type Step = readonly [command: string, ...args: string[]];

/** Steps that follow each other. */
type Lane = readonly Step[];

const built: Lane = [
  // It also writes the types that eslint reads.
  ['astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['node', 'scripts/build.ts'],
];
const units: Lane = [
  ['node', 'tests/support/find-browser.ts'],
  ['prettier', '--check', '.'],
  ['vitest', 'run', '--project', 'unit'],
];

const site: Lane = [
  ['vitest', 'run', '--project', 'site'],
  ['eslint', '--max-warnings', '0', '.'],
];
const others: Lane = [['vitest', 'run', '--project', 'end-to-end']];

/**
 * In this order: what fails fast fails first, and pages are tested only when they were built. Lanes of one line run together; they take
 * as long as each other, so that two processors are never idle.
 */
const stages: readonly (readonly Lane[])[] = [
  [built, units],
  [site, others],
];

// What is printed is tested on another record, which is built once more in any case.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PDF_FILES: 'no' };
const secondsSince = (start: number): string => String(Math.round((performance.now() - start) / 1000));

/** What a step writes is told when it has ended, since others may run beside it. */
async function runStep([command, ...args]: Step): Promise<void> {
  const start = performance.now();
  const name = [command, ...args].join(' ');
  console.log(`› ${name}`);
  let said = '';
  const heard = (text: string): void => {
    said += text;
  };
  try {
    await run(command, args, { cwd: process.cwd(), env, heard });
  } finally {
    process.stdout.write(`\n${said}  ${name}: ${secondsSince(start)} s\n\n`);
  }
}

/** No step is begun after one has failed. */
async function runLane(lane: Lane, failure: AbortController): Promise<void> {
  for (const step of lane) {
    if (failure.signal.aborted) return;
    try {
      await runStep(step);
    } catch (error) {
      failure.abort();
      throw error;
    }
  }
}

async function runStage(lanes: readonly Lane[]): Promise<void> {
  const failure = new AbortController();
  const ends = await Promise.allSettled(lanes.map((lane) => runLane(lane, failure)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Runs every test of the project and stops at the first step that fails, after what already runs beside it. */
export const main = (): Promise<number> =>
  exitCodeOf(async () => {
    const start = performance.now();
    for (const lanes of stages) await runStage(lanes);
    console.log(`All tests passed in ${secondsSince(start)} s.`);
  });

if (import.meta.main) process.exitCode = await main();
