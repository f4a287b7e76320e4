import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from './replace-folder.ts';
import { run } from './run.ts';
import type { Settings } from './settings.ts';

/** Astro ends with 0 after some faults and only writes of them; a warning fails the build too. */
const complaint = /\[(WARN|ERROR)\]/;

/** Builds all pages from the written record. `dist` is replaced as a whole, or stays as it is. */
export async function buildSite({ root, generated, dist, base }: Settings): Promise<void> {
  await replaceFolder(dist, async (next) => {
    let said = '';
    const env = {
      ...process.env,
      RECORD_DIR: generated,
      OUT_DIR: next,
      BASE_PATH: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    await run('astro', ['build'], {
      cwd: root,
      env,
      heard: (text) => {
        said += text;
        process.stdout.write(text);
      },
    });
    const complaints = said.split('\n').filter((line) => complaint.test(line));
    if (complaints.length > 0) throw new Error(`Astro complained:\n${complaints.join('\n')}`);
    await cp(join(generated, 'data'), join(next, 'data'), { recursive: true });
  });
}
