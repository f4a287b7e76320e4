import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../src/pipeline/serve.ts';
import { digestsOf } from '../support/builds.ts';
import { launched } from '../support/connected.ts';
import { pagesKept, untilControlled } from '../support/kept.ts';
import { linksOf, targetOf, deadLinks } from '../support/links.ts';
import { otherPlace } from '../support/other-record.ts';
import { otherDist as dist, otherPages } from '../support/other-site.ts';
import { documentOf, fileOf } from '../support/site.ts';

const { base, origin } = otherPlace;

test('below another path and address every link leads somewhere, as files and as served', async () => {
  const documents = new Map(otherPages.map((page) => [page.path, documentOf(page)]));
  expect(documents.size).toBeGreaterThan(40);
  expect(deadLinks(documents, (path) => fileOf(path, dist) !== undefined, { base, origin })).toEqual([]);

  const canonical = documents.get('nguon/')?.querySelector('link[rel=canonical]')?.getAttribute('href');
  expect(canonical).toBe(`${origin}${base}nguon/`);

  const styles = Object.keys(digestsOf(dist)).filter((path) => path.endsWith('.css'));
  const fromStyles = styles.flatMap((path) =>
    [...readFileSync(join(dist, path), 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map((found) =>
      targetOf(found[1] ?? '', path, { base, origin }),
    ),
  );
  const fromPages = [...documents].flatMap(([from, document]) =>
    linksOf(document).map((link) => targetOf(link, from, { base, origin })),
  );
  const targets = new Set([...fromPages, ...fromStyles].flatMap((target) => target?.path ?? []));
  const server = await serve({ root: dist, base });
  const answers = await Promise.all(
    [...targets].map(async (path) => [path, (await fetch(new URL(path, server.url))).status] as const),
  );
  await server.close();
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('below another path too a page is kept, and nothing outside of it', async () => {
  const server = await serve({ root: dist, base });
  const browser = await launched();
  const tab = await browser.newPage();
  await tab.goto(`${server.url}en/nguon/`);
  await untilControlled(tab);
  await expect
    .poll(async () => (await pagesKept(tab)).toSorted())
    .toEqual(['en/', 'en/ngoai-tuyen/', 'en/nguon/', 'ngoai-tuyen/'].map((path) => base + path));
  expect(await tab.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(server.url);
  await server.close();
  await tab.goto(`${server.url}en/nguon/`);
  expect(await tab.locator('.kept a').getAttribute('href')).toBe(`${base}en/ngoai-tuyen/`);
  await tab.goto(`${server.url}nguon/`);
  expect(await tab.locator('#unkept').isVisible()).toBe(true);
  await browser.close();
});
