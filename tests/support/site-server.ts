import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../src/pipeline/browser.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { settingsFrom } from '../../src/pipeline/settings.ts';
import { ensureBrowser } from './ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served; ends with a slash. */
    readonly siteUrl: string;
    /** Where the one browser of all tests listens. */
    readonly browserEndpoint: string;
  }
}

/** One server and one browser for all browser tests. The site must be built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dist, base } = settingsFrom(process.env, process.cwd());
  const server = await serve({ root: dist, base });
  const browser = await chromium.launchServer(launchOptions(await ensureBrowser()));
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
