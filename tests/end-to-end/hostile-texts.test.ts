import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { build, dataWith, separate } from '../support/builds.ts';
import { ensureBrowser, launchOptions } from '../support/ensure-browser.ts';
import { documentOf, pagesOf } from '../support/site.ts';

/** Texts that do harm where they are taken for more than text: as a script, an attribute, a formula, an end of what holds them. */
const texts = {
  script: '<script>globalThis.harmed=1</script>',
  image: '"><img src=x onerror=globalThis.harmed=1>',
  address: 'javascript:globalThis.harmed=1',
  formula: '=HYPERLINK("javascript:globalThis.harmed=1","bấm vào đây")',
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  ending: ']]></script></title><svg onload=globalThis.harmed=1>',
} as const;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]): string => cells.map(cell).join(',');

const source = 'lang-son-2022';
/** Every text column of the record holds one of them. */
const observation = (field: string, value: string, bloc = ''): string =>
  row(
    'lang-son',
    '2022',
    'models-registered',
    field,
    '',
    '',
    bloc,
    'flow',
    value,
    'exact',
    `${texts.formula} ${value}`,
    source,
    texts.command,
    texts.image,
    texts.ending,
  );

test('texts that would do harm where they are more than text are text on every page and in every file', async () => {
  const site = siteIn(buildHostile());
  expectTextOnPages(site);
  expectNoFormulaInCsv(site);
  expectNoFormulaInXlsx(site);
  expectWellFormedXml(site);
  expectReadableJson(site);
  await expectUnharmedBrowser(site);
});

/** A province, its source and its figures, whose every text is hostile. */
function buildHostile(): string {
  const data = dataWith({
    'areas.csv': [
      row('lang-son', texts.script, texts.image, 'province', 'vn', '', '', '', '20', texts.command),
    ],
    'sources.csv': [
      row(
        source,
        texts.formula,
        texts.image,
        '',
        '2026-11-22',
        'https://example.org/?q="><script>',
        'press',
        '',
        texts.ending,
      ),
    ],
    'field-map.csv': [texts.formula, texts.script].map((label) =>
      row('lang-son', label, 'economy', 'closeMatch'),
    ),
  });
  const header = readFileSync(join(data, 'observations', 'bac-giang.csv'), 'utf8').split('\n')[0] ?? '';
  const figures = [
    header,
    observation('', '320'),
    observation(texts.formula, '200'),
    observation(texts.script, '120'),
    observation('', '20', texts.address),
  ];
  writeFileSync(join(data, 'observations', 'lang-son.csv'), `${figures.join('\n')}\n`);
  const folders = separate(data);
  build({ ...folders, DATA_DIR: data });
  return folders.OUT_DIR;
}

interface Site {
  readonly dist: string;
  readonly filesOf: (pattern: string) => readonly string[];
  readonly read: (file: string) => string;
}
const siteIn = (dist: string): Site => ({
  dist,
  filesOf: (pattern) => globSync(pattern, { cwd: dist }).sort(),
  read: (file) => readFileSync(join(dist, file), 'utf8'),
});

/** the texts are on the pages, as texts */
function expectTextOnPages({ dist }: Site): void {
  const all = pagesOf(dist).map((page) => documentOf(page));
  const words = all.map(({ body }) => body.textContent).join('\n');
  for (const text of Object.values(texts)) expect(words).toContain(text);
  const harmful = all.flatMap((document) => [
    ...[...document.scripts].filter(({ text, type }) => text.includes('harmed') && !type.endsWith('json')),
    ...document.querySelectorAll('[onerror], [onload], [href^="javascript:" i], [src^="javascript:" i]'),
  ]);
  expect(harmful.map(({ outerHTML }) => outerHTML)).toEqual([]);
}

/** in a browser no page is harmed, even without a policy that would stop it */
async function expectUnharmedBrowser({ dist, filesOf }: Site): Promise<void> {
  const server = await serve({ root: dist, base: '/' });
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  const dialogs: string[] = [];
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const touched = pagesOf(dist).filter(({ html }) => html.includes('harmed'));
  expect(touched.length).toBeGreaterThan(20);
  const harmed: string[] = [];
  for (const { path } of touched) {
    await tab.goto(server.url + path, { waitUntil: 'load' });
    for (const details of await tab.locator('details:not([open])').all())
      await details.evaluate((element) => {
        element.setAttribute('open', '');
      });
    if (await tab.evaluate(() => 'harmed' in globalThis)) harmed.push(path);
  }
  for (const file of filesOf('**/*lang-son*.svg')) {
    await tab.goto(server.url + file);
    if (await tab.evaluate(() => 'harmed' in globalThis)) harmed.push(file);
  }
  await browser.close();
  await server.close();
  expect({ harmed, dialogs }).toEqual({ harmed: [], dialogs: [] });
}

/** no cell of a CSV begins as a formula */
function expectNoFormulaInCsv({ filesOf, read }: Site): void {
  const files = filesOf('**/*.csv');
  expect(files.length).toBeGreaterThan(20);
  const begun = files.flatMap((file) =>
    Papa.parse<string[]>(read(file))
      .data.flat()
      .filter((text) => /^([=@\t\r]|[+-](?!\d))/.test(text)),
  );
  expect(begun).toEqual([]);
  expect(files.map(read).join('\n')).toContain("'=HYPERLINK");
}

/** no cell of an XLSX is a formula, and no link of one leads to a script */
function expectNoFormulaInXlsx({ dist, filesOf }: Site): void {
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
}

/** XML stays well-formed, without a script in it */
function expectWellFormedXml({ filesOf, read }: Site): void {
  const files = filesOf('**/*.{svg,xml}');
  const harmful = files.filter((file) => {
    const { document } = new JSDOM(read(file), { contentType: 'application/xml' }).window;
    return document.querySelector('parsererror, script, [onload], [onerror]') !== null;
  });
  expect(harmful).toEqual([]);
}

/** JSON is read back, with the texts unchanged */
function expectReadableJson({ filesOf, read }: Site): void {
  for (const file of filesOf('**/*.json')) JSON.parse(read(file));
  expect(read('data/observations.json')).toContain(JSON.stringify(texts.ending));
}
