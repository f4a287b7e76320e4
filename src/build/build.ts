import { DataProblems, runPipeline } from './pipeline.ts';
import type { Settings } from './settings.ts';
import { buildSite } from './site.ts';

/** Checks the data and writes the record; `false` when the data has problems, which are then told. */
export async function prepare(settings: Settings): Promise<boolean> {
  try {
    await runPipeline(settings);
    return true;
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    process.stderr.write(error.message);
    return false;
  }
}

/** Checks the data and builds everything into `dist`, which appears whole or stays as it was. */
export async function build(settings: Settings): Promise<boolean> {
  if (!(await prepare(settings))) return false;
  await buildSite(settings);
  return true;
}
