import { runPipeline } from './pipeline.ts';
import type { Settings } from './settings.ts';
import { buildSite } from './site.ts';

/** Checks the data and builds everything into `dist`, which appears whole or stays as it was. */
export async function build(settings: Settings): Promise<void> {
  await runPipeline(settings);
  await buildSite(settings);
}
