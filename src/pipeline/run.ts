import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { Fault } from './fault.ts';

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Receives what the command writes, as it writes it. Without it the command writes to the terminal itself. */
  readonly heard?: (text: string) => void;
}

/** Runs a command of the project (`astro`, `eslint`, …) and throws when it does not end with 0. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, heard }: Options,
): Promise<void> {
  const path = [join(cwd, 'node_modules', '.bin'), env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    cwd,
    env: { ...env, PATH: path },
    stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => heard?.(text));
  }
  const code = await new Promise<number | string>((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => {
      resolve(status ?? signal ?? 1);
    });
  });
  if (code !== 0) throw new Fault(`"${[command, ...args].join(' ')}" ended with ${code}.`);
}
