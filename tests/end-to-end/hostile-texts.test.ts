import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { serve } from '../../src/pipeline/serve.ts';
import { launched } from '../support/connected.ts';
import { hostileTexts } from '../support/hostile-province.ts';
import { otherPlace } from '../support/other-record.ts';
import { otherDist as dist, otherPages } from '../support/other-site.ts';
import { samplesOf } from '../support/samples.ts';
import { documentOf } from '../support/site.ts';

/** Texts of the record that would do harm where they were taken for more than text. */

const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: dist }).sort();
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test('they are on the pages, as texts', () => {
  const all = otherPages.map((page) => documentOf(page));
  const words = all.map(({ body }) => body.textContent).join('\n');
  for (const text of Object.values(hostileTexts)) expect(words).toContain(text);
  const harmful = all.flatMap((document) => [
    ...[...document.scripts].filter(({ text, type }) => text.includes('harmed') && !type.endsWith('json')),
    ...document.querySelectorAll('[onerror], [onload], [href^="javascript:" i], [src^="javascript:" i]'),
  ]);
  expect(harmful.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('in a browser no page is harmed, even without a policy that would stop it', async () => {
  const server = await serve({ root: dist, base: otherPlace.base });
  const browser = await launched();
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  const dialogs: string[] = [];
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const touched = samplesOf(otherPages.filter(({ html }) => html.includes('harmed')));
  expect(touched.length).toBeGreaterThan(20);
  const harmed: string[] = [];
  for (const { path } of touched) {
    await tab.goto(server.url + path, { waitUntil: 'load' });
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    if (await tab.evaluate(() => 'harmed' in globalThis)) harmed.push(path);
  }
  await tab.goto(`${server.url}tim/?q=harmed`);
  await tab.locator('mark').first().waitFor();
  if (await tab.evaluate(() => 'harmed' in globalThis)) harmed.push('what is found');
  for (const file of filesOf('**/*lang-son*.svg')) {
    await tab.goto(server.url + file);
    if (await tab.evaluate(() => 'harmed' in globalThis)) harmed.push(file);
  }
  await browser.close();
  await server.close();
  expect({ harmed, dialogs }).toEqual({ harmed: [], dialogs: [] });
});

test('no cell of a CSV begins as a formula', () => {
  const files = filesOf('**/*.csv');
  expect(files.length).toBeGreaterThan(20);
  const begun = files.flatMap((file) =>
    Papa.parse<string[]>(read(file))
      .data.flat()
      .filter((text) => /^([=@\t\r]|[+-](?!\d))/.test(text)),
  );
  expect(begun).toEqual([]);
  expect(files.map(read).join('\n')).toContain("'=HYPERLINK");
});

test('no cell of an XLSX is a formula, and no link of one leads to a script', () => {
  const files = filesOf('**/*.xlsx');
  expect(files.length).toBeGreaterThan(10);
  const parts = files.flatMap((file) =>
    Object.entries(unzipSync(readFileSync(join(dist, file)))).map(([name, bytes]) => ({
      at: `${file}: ${name}`,
      xml: strFromU8(bytes),
    })),
  );
  expect(parts.some(({ xml }) => xml.includes('=HYPERLINK'))).toBe(true);
  expect(parts.filter(({ xml }) => /<f[ >/]/.test(xml)).map(({ at }) => at)).toEqual([]);
  expect(parts.filter(({ xml }) => /Target="javascript/i.test(xml)).map(({ at }) => at)).toEqual([]);
});

test('XML stays well-formed, without a script in it', () => {
  const files = filesOf('**/*.{svg,xml}');
  const harmful = files.filter((file) => {
    const { document } = new JSDOM(read(file), { contentType: 'application/xml' }).window;
    return document.querySelector('parsererror, script, [onload], [onerror]') !== null;
  });
  expect(harmful).toEqual([]);
});

test('JSON is read back, with the texts unchanged', () => {
  for (const file of filesOf('**/*.json')) JSON.parse(read(file));
  expect(read('data/observations.json')).toContain(JSON.stringify(hostileTexts.ending));
});
