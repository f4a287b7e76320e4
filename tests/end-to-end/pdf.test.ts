import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, inject, test } from 'vitest';
import { launchOptions } from '../../src/build/browser.ts';
import { pdfPagesOf } from '../../src/build/pdf-pages.ts';
import { writePdfs } from '../../src/build/pdf.ts';
import { serve } from '../../src/build/serve.ts';
import { digestsOf } from '../support/builds.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { otherPlace } from '../support/other-record.ts';
import { readPdf } from '../support/pdf.ts';
import { print } from '../support/print.ts';
import { dist as built, documentOf, pagesOf } from '../support/site.ts';

const dist = inject('otherDist');
const { base, origin } = otherPlace;
const pages = pdfPagesOf(dist);

test('every province has its PDF file in each language, and no other page has', () => {
  expect(pages.map(({ file }) => file).toSorted()).toEqual(globSync('**/*.pdf', { cwd: dist }).toSorted());
  expect(pages.map(({ page }) => page)).toContain('en/tinh/tuyen-quang/');
  expect(pages).toHaveLength(8);
});

test('each is one page of A4, tagged, outlined, in its language, with the fonts of the site', () => {
  for (const { page, file } of pages) {
    const pdf = readPdf(readFileSync(join(dist, file)));
    expect({ file, sheets: pdf.pages.length, lang: pdf.lang }).toEqual({
      file,
      sheets: 1,
      lang: page.startsWith('en/') ? 'en' : 'vi',
    });
    expect(pdf.isTagged && pdf.hasOutline, file).toBe(true);
    expect(pdf.fonts).toEqual(['Faustina-Bold', 'HankenGrotesk-Regular', 'HankenGrotesk-SemiBold']);
    expect(pdf.links.filter((link) => !link.startsWith(origin + base))).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  }
});

test('a page links to its PDF file when there is one, and else to none', () => {
  const linked = (folder: string): readonly string[] =>
    pagesOf(folder).flatMap((page) =>
      [...documentOf(page).querySelectorAll('a[href$=".pdf"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    );
  expect(linked(dist).toSorted()).toEqual(pages.map(({ file }) => base + file).toSorted());
  expect(linked(built)).toEqual([]);
  expect(globSync('**/*.pdf', { cwd: built })).toEqual([]);
});

test('printed again they have the same bytes; a page that is not there stops the build', async () => {
  const site = { folder: dist, base, origin };
  const how = { browser: await ensureBrowser(), date: '2026-11-22' };
  const before = digestsOf(dist);
  await writePdfs(site, pages, how);
  expect(digestsOf(dist)).toEqual(before);
  await expect(writePdfs(site, [{ page: 'tinh/khong-co/', file: 'khong-co.pdf' }], how)).rejects.toThrow(
    '"tinh/khong-co/" could not be printed as PDF: there is no such page',
  );
});

test('a province that is only new rows prints on one page, with nothing cut or too small; one of hostile texts too', async () => {
  const server = await serve({ root: dist, base });
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const tab = await browser.newPage();
  const printed = [];
  for (const path of ['tinh/tuyen-quang/', 'en/tinh/tuyen-quang/', 'tinh/lang-son/'])
    printed.push(await print(tab, server.url, path));
  await browser.close();
  await server.close();
  expect(printed.map(({ pages: shown }) => shown.length)).toEqual([1, 1, 1]);
  expect(printed.slice(0, 2).flatMap(({ faults }) => faults)).toEqual([]);
});
