import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { base, dist } from './site.ts';

/** The script that pages of a site that keeps nothing have in the place of the one that registers the worker. */
export async function leavingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base,
    define: { 'import.meta.env.SERVICE_WORKER': '"no"' },
    build: { write: false, rolldownOptions: { input: 'src/site/offline/here.ts' } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output[0].code;
}

/** The worker of the last release that knew of the removal nothing, as it stands on machines of readers; it starts as the one of today does. */
export function earlierWorker(): string {
  const start = readFileSync(join(dist, 'sw.js'), 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return `${readFileSync('tests/input/workers/85dbc00.js', 'utf8')}${start}\n`;
}
