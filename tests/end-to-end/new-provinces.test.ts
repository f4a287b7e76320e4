import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { build, dataWith, separate } from '../support/builds.ts';
import { ensureBrowser, launchOptions } from '../support/ensure-browser.ts';
import { hostileLines, hostileTexts } from '../support/hostile-province.ts';
import { documentOf, pagesOf } from '../support/site.ts';

/** Two provinces that are only new rows in the data: one as it should be, one whose every text would do harm. */

const source = 'tuyen-quang-2022';
const lines: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': ['tuyen-quang,Tuyên Quang,Tuyên Quang,province,vn,,,,08,QĐ 19/2025/QĐ-TTg'],
  'sources.csv': [
    `${source},Tuyên Quang tổng kết phong trào,Ví dụ của phép thử,2022-12-30,2026-11-22,https://example.org/tuyen-quang,press,,`,
  ],
  'observations/tuyen-quang.csv': [
    'area,period,indicator,field,subject,origin,bloc,basis,value,qualifier,printed,source,locator,authority,note',
    `tuyen-quang,2022,models-registered,,,,,flow,320,exact,320 mô hình,${source},đoạn 1,,`,
    `tuyen-quang,2022,models-registered,kinh tế,,,,flow,200,exact,200 mô hình,${source},đoạn 1,,`,
    `tuyen-quang,2022,models-registered,văn hóa - xã hội,,,,flow,120,exact,120 mô hình,${source},đoạn 1,,`,
    `tuyen-quang,2022,models-recognised,,,,,flow,240,exact,240 mô hình,${source},đoạn 1,Ban Dân vận Tỉnh ủy,`,
    `tuyen-quang,2022,satisfaction-sipas,,,,,flow,80.5,exact,"80,5%",${source},đoạn 2,,`,
  ],
};
const together = Object.fromEntries(
  [...new Set([...Object.keys(lines), ...Object.keys(hostileLines)])].map((file) => [
    file,
    [...(lines[file] ?? []), ...(hostileLines[file] ?? [])],
  ]),
);

let folder: string;
let site: Site;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'provinces-'));
  const folders = separate(folder);
  build({ ...folders, DATA_DIR: dataWith(together, folder) });
  site = siteIn(folders.OUT_DIR);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a new province gets its page, its place in the themes, and its source', () => {
  const texts = new Map(
    pagesOf(site.dist).map((page) => [page.path, documentOf(page).querySelector('main')?.textContent ?? '']),
  );
  for (const lang of ['', 'en/']) {
    expect(texts.get(`${lang}tinh/tuyen-quang/`)).toContain('320');
    expect(texts.get(`${lang}tinh/`)).toContain('Tuyên Quang');
    expect(texts.get(`${lang}tim/`)).toContain('Tuyên Quang');
    expect(texts.get(`${lang}nguon/${source}/`)).toContain('240 mô hình');
    for (const theme of ['linh-vuc/', 'cong-nhan/', 'hai-long/'])
      expect(texts.get(lang + theme)).toContain('Tuyên Quang');
  }
  expect(texts.get('cong-nhan/')).toContain('75%');
  expect(texts.get('hai-long/')).toContain('80,5%');
  expect(texts.get('en/hai-long/')).toContain('80.5%');
});

test('hostile texts are on the pages, as texts', () => {
  const { dist } = site;
  const all = pagesOf(dist).map((page) => documentOf(page));
  const words = all.map(({ body }) => body.textContent).join('\n');
  for (const text of Object.values(hostileTexts)) expect(words).toContain(text);
  const harmful = all.flatMap((document) => [
    ...[...document.scripts].filter(({ text, type }) => text.includes('harmed') && !type.endsWith('json')),
    ...document.querySelectorAll('[onerror], [onload], [href^="javascript:" i], [src^="javascript:" i]'),
  ]);
  expect(harmful.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('in a browser no page is harmed, even without a policy that would stop it', async () => {
  const { dist, filesOf } = site;
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
  const { filesOf, read } = site;
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
  const { dist, filesOf } = site;
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
  const { filesOf, read } = site;
  const files = filesOf('**/*.{svg,xml}');
  const harmful = files.filter((file) => {
    const { document } = new JSDOM(read(file), { contentType: 'application/xml' }).window;
    return document.querySelector('parsererror, script, [onload], [onerror]') !== null;
  });
  expect(harmful).toEqual([]);
});

test('JSON is read back, with the texts unchanged', () => {
  const { filesOf, read } = site;
  for (const file of filesOf('**/*.json')) JSON.parse(read(file));
  expect(read('data/observations.json')).toContain(JSON.stringify(hostileTexts.ending));
});

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
