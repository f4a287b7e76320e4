import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of all processors together, in seconds. */
  readonly processor: number;
  /** The most memory that one of its processes held, in bytes. */
  readonly memory: number;
}

type Usage = Omit<Measured, 'seconds'>;

/** Runs something that starts processes of Node, and reads what those leave of what they took. */
export async function measure(
  folder: string,
  work: (env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<Measured> {
  const file = join(folder, 'usage');
  rmSync(file, { force: true });
  const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const start = performance.now();
  await work({ ...process.env, USAGE_FILE: file, NODE_OPTIONS: `--import=${preload}` });
  const seconds = (performance.now() - start) / 1000;
  const usages = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Usage);
  return {
    seconds,
    processor: usages.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

export const line = (
  what: string,
  count: number,
  unit: string,
  { seconds, processor, memory }: Measured,
): string =>
  [
    what.padEnd(34),
    `${String(count)} ${unit}`.padStart(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${String(Math.round(count / seconds))} ${unit}/s`.padStart(18),
    `${processor.toFixed(1)} s of processors`.padStart(24),
    `${String(Math.round(memory / 1e6))} MB`.padStart(9),
  ].join('');
