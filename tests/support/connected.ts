import { chromium, type Browser } from 'playwright';
import { afterAll, inject } from 'vitest';

/** The one browser of all tests, until those of this file have run. */
export async function connected(): Promise<Browser> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  afterAll(() => browser.close());
  return browser;
}
