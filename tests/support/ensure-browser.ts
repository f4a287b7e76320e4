import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fastest, findBrowser, type Found } from '../../src/pipeline/browser.ts';

/** What the machine is asked, and what is done to it. What fails is told in a line each. */
export interface Machine {
  readonly find: (wanted?: string) => Promise<Found>;
  readonly fromDebian: (name: string) => readonly string[];
  readonly fromPlaywright: () => readonly string[];
}

function install(command: string, args: readonly string[]): readonly string[] {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return [];
  return [`"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : ''}`];
}

const thisMachine: Machine = {
  find: findBrowser,
  fromDebian: (name) => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
    return [['update'], ['install', '-y', '--no-install-recommends', name]].flatMap((args) =>
      install('apt-get', args),
    );
  },
  fromPlaywright: () =>
    install(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']),
};

const none = (faults: readonly string[], advice: string): Error =>
  new Error(`No browser for the tests.\n  ${faults.join('\n  ')}\n${advice}`);

/**
 * The path of a Chromium that works: the one of `CHROMIUM_PATH`, or one that is there, or one installed now. Tests that need
 * a browser are never skipped: without one this throws.
 */
export async function ensureBrowser(
  wanted = process.env['CHROMIUM_PATH'],
  machine = thisMachine,
): Promise<string> {
  const { path, faults } = await machine.find(wanted);
  if (path !== undefined) return path;
  if (wanted) throw none(faults, 'Mend or unset CHROMIUM_PATH.');
  return installAny(machine, faults);
}

async function installAny(machine: Machine, before: readonly string[]): Promise<string> {
  const faults = [...before];
  const attempts = [
    () => machine.fromDebian(basename(fastest)),
    () => machine.fromDebian('chromium'),
    machine.fromPlaywright,
  ];
  for (const attempt of attempts) {
    faults.push(...attempt());
    const found = await machine.find();
    if (found.path !== undefined) return found.path;
    faults.push(...found.faults);
  }
  throw none(faults, 'Install Chromium, or set CHROMIUM_PATH to one.');
}

/** As `ensureBrowser`; but where only slower ones are there the fastest is installed beside them, if that can be done. */
export async function ensureFastest(
  wanted = process.env['CHROMIUM_PATH'],
  machine = thisMachine,
): Promise<string> {
  if (!wanted) {
    const { path } = await machine.find();
    if (path === fastest) return path;
    if (path !== undefined) machine.fromDebian(basename(fastest));
  }
  return ensureBrowser(wanted, machine);
}
