import { globSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from './fault.ts';
import { headersFile, headersName } from './headers.ts';
import { replaceFolder } from './replace-folder.ts';
import { run } from './run.ts';
import type { Settings } from './settings.ts';
import { writeRevision } from './revision.ts';
import { homeOf, robotsOf, sitemapOf } from './sitemap.ts';

/** Astro ends with 0 after some faults and only writes of them; a warning fails the build too. */
const complaint = /\[(WARN|ERROR)\]/;

/** Builds all pages from the written record. `dist` is replaced as a whole, or stays as it is. */
export async function buildSite(settings: Settings, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await replaceFolder(settings.dist, async (next) => {
    await runAstro(settings, next, env);
    await cp(join(settings.generated, 'data'), join(next, 'data'), { recursive: true });
    await writeFile(join(next, 'sitemap.xml'), sitemapOf(next));
    await writeFile(join(next, 'robots.txt'), robotsOf(homeOf(next)));
    await writeFile(join(next, headersName), headersFile(next, settings.base));
    writeRevision(next);
  });
  const pages = globSync('**/*.html', { cwd: settings.dist }).length;
  console.log(`${String(pages)} pages built.`);
}

async function runAstro(
  { root, generated, base, site, worker }: Settings,
  outDir: string,
  given: NodeJS.ProcessEnv,
): Promise<void> {
  const env = {
    ...given,
    RECORD_DIR: generated,
    OUT_DIR: outDir,
    BASE_PATH: base,
    SITE_URL: site,
    SERVICE_WORKER: worker ? 'yes' : 'no',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  let said = '';
  const heard = (text: string): void => {
    said += text;
  };
  try {
    await run('astro', ['build'], { cwd: root, env, heard });
  } catch (cause) {
    throw new Fault(`The pages could not be built.\n${said}`, { cause });
  }
  const complaints = said.split('\n').filter((line) => complaint.test(line));
  if (complaints.length > 0) throw new Fault(`Astro complained:\n${complaints.join('\n')}`);
}
