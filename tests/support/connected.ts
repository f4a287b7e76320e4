import { chromium, type Browser } from 'playwright';
import { afterAll, inject } from 'vitest';
import { launchOptions, patience } from '../../src/pipeline/browser.ts';
import { ensureBrowser } from './ensure-browser.ts';

/** A step in it fails when what it waits for does not come, not when the machine is busy. */
function patient(browser: Browser): Browser {
  browser.on('context', (context) => {
    context.setDefaultTimeout(patience);
  });
  return browser;
}

/** The one browser of all tests of the site; whoever asks for it closes it. */
export const connect = async (): Promise<Browser> =>
  patient(await chromium.connect(inject('browserEndpoint')));

/** The same, until the tests of this file have run. */
export async function connected(): Promise<Browser> {
  const browser = await connect();
  afterAll(() => browser.close());
  return browser;
}

/** A browser of its own, for tests of another site; whoever asks for it closes it. */
export const launched = async (): Promise<Browser> =>
  patient(await chromium.launch(launchOptions(await ensureBrowser())));
