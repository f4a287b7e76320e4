import { globSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reference } from '../core/figures/tables.ts';
import { codeDigest } from './code-digest.ts';
import { cacheIn, dropUnused } from '../cache/cache.ts';
import { Fault } from './fault.ts';
import { headersFile, headersName } from './headers.ts';
import { pdfPagesOf } from './pdf-pages.ts';
import { writePdfs } from './pdf.ts';
import type { Writer } from './folder/replace.ts';
import { run } from './run.ts';
import type { Settings } from './settings.ts';
import { writeRevision } from './revision.ts';
import { homeOf, robotsOf, sitemapOf } from './sitemap.ts';

/** Astro ends with 0 after some faults and only writes of them; a warning fails the build too. */
const complaint = /\[(WARN|ERROR)\]/;

/** What was of no use for a season is of none. */
const daysKept = 90;

/** Builds all pages from the written record, and PDF files where there is a browser. `dist` is replaced as a whole, or stays as it is. */
export async function buildSite(
  settings: Settings,
  { replace }: Pick<Writer, 'replace'>,
  { browser, env = process.env }: { readonly browser: string | undefined; readonly env?: NodeJS.ProcessEnv },
): Promise<void> {
  await replace(settings.dist, async (next) => {
    await runAstro(settings, next, { ...env, PDF_FILES: browser === undefined ? 'none' : 'made' });
    if (browser !== undefined) await printPages(settings, next, browser);
    await cp(join(settings.generated, 'data'), join(next, 'data'), { recursive: true });
    await writeFile(join(next, 'sitemap.xml'), sitemapOf(next));
    await writeFile(join(next, 'robots.txt'), robotsOf(homeOf(next)));
    await writeFile(join(next, headersName), headersFile(next, settings.base));
    writeRevision(next);
  });
  if (settings.cache !== undefined) dropUnused(settings.cache, daysKept);
  const pages = globSync('**/*.html', { cwd: settings.dist }).length;
  console.log(`${String(pages)} pages built.`);
}

async function printPages(
  { generated, base, site, cache, workers }: Settings,
  folder: string,
  browser: string,
): Promise<void> {
  const pages = pdfPagesOf(folder);
  await writePdfs({ folder, base, origin: site }, pages, {
    browser,
    date: lastRelease(generated),
    workers,
    cache: cache === undefined ? undefined : cacheIn(cache),
  });
  console.log(`${String(pages.length)} PDF files printed.`);
}

/** The day of the last release; a record that was never released has none. */
function lastRelease(generated: string): string {
  const text = readFileSync(join(generated, 'record', 'reference.json'), 'utf8');
  const { releases } = JSON.parse(text) as Reference;
  return releases.at(-1)?.date ?? '1970-01-01';
}

async function runAstro(
  { root, generated, base, site, worker, cache, workers }: Settings,
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
    CACHE_DIR: cache ?? '',
    CODE_DIGEST: codeDigest(root, [base, site, String(worker), given['PDF_FILES'] ?? '']),
    BUILD_WORKERS: String(workers),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  let said = '';
  const heard = (text: string): void => {
    said += text;
  };
  try {
    // Helpers of the collector of garbage would take the processors from the workers that make pictures.
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    await run('node', ['--single-threaded-gc', astro, 'build'], {
      cwd: root,
      env,
      heard,
    });
  } catch (cause) {
    throw new Fault(`The pages could not be built.\n${said}`, { cause });
  }
  const complaints = said.split('\n').filter((line) => complaint.test(line));
  if (complaints.length > 0) throw new Fault(`Astro complained:\n${complaints.join('\n')}`);
}
