import { ensureBrowser } from './ensure-browser.ts';

/** Finds or installs the browser before anything slow runs, so that its absence shows at once. */
async function main(): Promise<void> {
  try {
    console.log(`Browser: ${await ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
