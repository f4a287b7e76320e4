import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** A browser and why it cannot be used, or that it can. */
type Trial =
  { readonly path: string; readonly fault: string } | { readonly path: string; readonly fault?: never };

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];
export const launchOptions = (executablePath: string) => ({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A file that is there proves little: it must start, and draw text with a width. */
async function tryBrowser(path: string): Promise<Trial> {
  if (!existsSync(path)) return { path, fault: 'there is no such file' };
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 20_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p><span>Dân vận khéo</span></p>');
      const box = await page.locator('span').boundingBox();
      return box && box.width > 0 ? { path } : { path, fault: 'it starts, but draws no text' };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { path, fault: `it does not start: ${String(error).split('\n')[0] ?? ''}` };
  }
}

async function firstUsable(paths: readonly string[], faults: string[]): Promise<string | undefined> {
  for (const path of paths) {
    const { fault } = await tryBrowser(path);
    if (fault === undefined) return path;
    faults.push(`${path}: ${fault}`);
  }
  return undefined;
}

function install(command: string, args: readonly string[], faults: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0)
    faults.push(`"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : ''}`);
}

function installFromDebian(faults: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  install('apt-get', ['update'], faults);
  install('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], faults);
}

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
  if (wanted) return (await firstUsable([wanted], faults)) ?? refuse('Mend or unset CHROMIUM_PATH.');
  const places = [...usualPlaces, chromium.executablePath()];
  const present = await firstUsable(
    places.filter((path) => existsSync(path)),
    faults,
  );
  if (present) return present;
  for (const attempt of [installFromDebian, installFromPlaywright]) {
    attempt(faults);
    const installed = await firstUsable(
      places.filter((path) => existsSync(path)),
      faults,
    );
    if (installed) return installed;
  }
  return refuse('Install Chromium, or set CHROMIUM_PATH to one.');
}
