import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  readonly seconds: number;
  /** The most memory that was held, in bytes. */
  readonly memory: number;
}

/** Runs something that starts one process, and reads what that process leaves of its memory. */
export async function measure(
  folder: string,
  work: (env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<Measured> {
  const file = join(folder, 'memory');
  const preload = pathToFileURL(join(import.meta.dirname, 'report-memory.ts')).href;
  const start = performance.now();
  await work({ ...process.env, MEMORY_FILE: file, NODE_OPTIONS: `--import=${preload}` });
  return { seconds: (performance.now() - start) / 1000, memory: Number(readFileSync(file, 'utf8')) };
}

export const line = (what: string, count: number, unit: string, { seconds, memory }: Measured): string =>
  [
    what.padEnd(34),
    `${String(count)} ${unit}`.padStart(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${String(Math.round(count / seconds))} ${unit}/s`.padStart(18),
    `${String(Math.round(memory / 1e6))} MB`.padStart(9),
  ].join('');
