import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../src/build/browser.ts';

function install(command: string, args: readonly string[], faults: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0)
    faults.push(`"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : ''}`);
}

const installFromDebian =
  (name: string) =>
  (faults: string[]): void => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    install('apt-get', ['update'], faults);
    install('apt-get', ['install', '-y', '--no-install-recommends', name], faults);
  };

const installFromPlaywright = (faults: string[]): void => {
  install(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], faults);
};

/**
 * The path of a Chromium that works: the one of `CHROMIUM_PATH`, or one that is there, or one installed now. Tests that need
 * a browser are never skipped: without one this throws.
 */
export async function ensureBrowser(wanted = process.env['CHROMIUM_PATH']): Promise<string> {
  const faults: string[] = [];
  const refuse = (advice: string): never => {
    throw new Error(`No browser for the tests.\n  ${faults.join('\n  ')}\n${advice}`);
  };
  const find = async (): Promise<string | undefined> => {
    const found = await findBrowser(wanted);
    faults.push(...found.faults);
    return found.path;
  };
  const present = await find();
  if (present) return present;
  if (wanted) return refuse('Mend or unset CHROMIUM_PATH.');
  const attempts = [
    installFromDebian('chromium-headless-shell'),
    installFromDebian('chromium'),
    installFromPlaywright,
  ];
  for (const attempt of attempts) {
    attempt(faults);
    const installed = await find();
    if (installed) return installed;
  }
  return refuse('Install Chromium, or set CHROMIUM_PATH to one.');
}
