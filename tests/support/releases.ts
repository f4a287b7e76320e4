import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import { writeRevision } from '../../src/pipeline/revision.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { base, dist } from './site.ts';

/** The pages that releases have: few, as every release is a copy of them. */
export const province = 'tinh/cao-bang/';
const folders = ['', 'en', 'ngoai-tuyen', 'en/ngoai-tuyen', 'nguon', 'linh-vuc', 'hai-long', province];
const pages = folders.map((folder) => join(folder, 'index.html'));
const marked = ['', province, 'ngoai-tuyen/'];

export interface Release {
  /** In the title of some pages. */
  readonly mark: string;
  /** Instead of the service worker that was built. */
  readonly worker?: string;
  /** Instead of the script that registers it; "" is a page as those have it whose browser runs no scripts. */
  readonly script?: string;
}

/** Serves releases of the site, in the order given, while the tests of this file run. */
export async function releasesOf(releases: readonly Release[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  const servers = await Promise.all(
    releases.map((release) => serve({ root: written(join(folder, release.mark), release), base })),
  );
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });
  return servers.map(({ url }) => url);
}

const isPart = (path: string): boolean => /^(_astro(\/.*)?|[\w-]+\.(html|svg|json|js))$/.test(path);
const isCopied = (path: string): boolean =>
  isPart(path) || pages.some((page) => page === path || page.startsWith(path === '' ? path : `${path}/`));

function written(root: string, { mark, worker, script }: Release): string {
  const filter = (file: string): boolean => isCopied(relative(dist, file).replaceAll('\\', '/'));
  cpSync(dist, root, { recursive: true, filter });
  for (const page of marked)
    rewrite(join(root, page, 'index.html'), (html) => html.replace('</title>', ` ${mark}</title>`));
  if (worker !== undefined) writeFileSync(join(root, 'sw.js'), worker);
  if (script !== undefined) {
    writeFileSync(join(root, '_astro', 'instead.js'), script);
    for (const page of [...pages, '404.html']) rewrite(join(root, page), withoutRegistering);
  }
  writeRevision(root);
  return root;
}

function rewrite(file: string, change: (html: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function withoutRegistering(html: string): string {
  const registering = /<script type="module">(?:(?!<\/script>).)*serviceWorker.*?<\/script>/s;
  expect(html).toMatch(registering);
  return html.replace(registering, `<script type="module" src="${base}_astro/instead.js"></script>`);
}
