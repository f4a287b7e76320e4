import { ensureFastest } from './ensure-browser.ts';

/** Finds or installs the fastest browser before anything slow runs, so that its absence shows at once. */
async function main(): Promise<void> {
  try {
    console.log(`Browser: ${await ensureFastest()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
