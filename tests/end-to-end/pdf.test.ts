import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3';
import { expect, test } from 'vitest';
import { pdfPagesOf, type Form, type PdfPage } from '../../src/pipeline/pdf-pages.ts';
import { writePdfs } from '../../src/pipeline/pdf.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { handoutPdfPath } from '../../src/site/address/pdf.ts';
import { digestsOf, temporaryFolder } from '../support/builds.ts';
import { launched } from '../support/connected.ts';
import { ensureBrowser } from '../support/ensure-browser.ts';
import { otherPlace } from '../support/other-record.ts';
import { otherDist as dist } from '../support/other-site.ts';
import { readPdf, type ReadPdf } from '../support/pdf.ts';
import { print } from '../support/print.ts';
import { dist as built, documentOf, pagesOf } from '../support/site.ts';
import { tabWithFonts } from '../support/with-fonts.ts';

const { base, origin } = otherPlace;
const pages = pdfPagesOf(dist);

const read = (file: string): ReadPdf => readPdf(readFileSync(join(dist, file)));
const ofForm = (form: Form): readonly PdfPage[] => pages.filter((page) => page.form === form);
const a4 = ['594.95996 841.91998'];
const wide = ['960 540'];
const lettersIn = ({ pages: shown }: ReadPdf): number => sum(shown);

test('every province and every deck has its files in each language, and no other page has', () => {
  expect(pages.map(({ file }) => file).toSorted()).toEqual(globSync('**/*.pdf', { cwd: dist }).toSorted());
  expect(pages.map(({ page }) => page)).toContain('en/tinh/tuyen-quang/');
  expect(ofForm('sheet')).toHaveLength(10);
  const decks = globSync('{,en/}trinh-chieu/*.pptx', { cwd: dist }).map((file) => file.replace('.pptx', ''));
  expect(decks.length).toBeGreaterThan(8);
  expect(ofForm('slides').map(({ file }) => file)).toEqual(decks.map((deck) => `${deck}.pdf`).toSorted());
  expect(ofForm('handout').map(({ file }) => file)).toEqual(
    decks.map((deck) => `${deck}-phat-tay.pdf`).toSorted(),
  );
});

test('each is tagged, outlined, in its language, with the fonts of the site, and leads to where the site will stand', () => {
  for (const { page, file } of pages) {
    const pdf = read(file);
    expect([file, pdf.lang]).toEqual([file, page.startsWith('en/') ? 'en' : 'vi']);
    expect(pdf.isTagged && pdf.hasOutline, file).toBe(true);
    expect(pdf.fonts, file).toEqual(['Faustina-Bold', 'HankenGrotesk-Regular', 'HankenGrotesk-SemiBold']);
    const elsewhere = new Set(pdf.links.filter((link) => !link.startsWith(origin + base)));
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect([file, ...elsewhere]).toEqual([file, ...(page.includes('trinh-chieu/') ? [] : [licence])]);
  }
});

test('a province is one page of A4', () => {
  for (const { file } of ofForm('sheet')) expect([file, ...read(file).sizes]).toEqual([file, ...a4]);
});

test('a deck has a page for each slide; its handout is of A4, with all that is said to them', () => {
  for (const { page, file } of ofForm('slides')) {
    const document = documentOf({ path: page, html: readFileSync(join(dist, page, 'index.html'), 'utf8') });
    const slides = document.querySelectorAll('.slide').length;
    const [deck, handout] = [read(file), read(handoutPdfPath(page))];
    expect([file, deck.pages.length, new Set(deck.sizes)]).toEqual([file, slides, new Set(wide)]);
    expect([file, new Set(handout.sizes)]).toEqual([file, new Set(a4)]);
    expect(handout.pages.length, file).toBeGreaterThan(slides > 2 ? 1 : 0);
    const said = [...document.querySelectorAll('.notes')].map(({ textContent }) => textContent).join('');
    const letters = said.replaceAll(/\s/g, '').length;
    expect(letters, file).toBeGreaterThan(100);
    expect(lettersIn(handout) - lettersIn(deck), file).toBeGreaterThan(letters);
  }
});

test('a page links to its PDF file when there is one, and else to none', () => {
  const linked = (folder: string): readonly string[] =>
    pagesOf(folder).flatMap(({ html }) =>
      [...html.matchAll(/href="([^"]+\.pdf)"/g)].map(([, href = '']) => href),
    );
  expect(new Set(linked(dist))).toEqual(new Set(pages.map(({ file }) => base + file)));
  expect(linked(built)).toEqual([]);
  expect(globSync('**/*.pdf', { cwd: built })).toEqual([]);
});

const how = { browser: await ensureBrowser(), date: '2026-11-22' };

test('printed again, some alone, they have the same bytes', async () => {
  const some = [...ofForm('sheet').slice(-2), ...pages.filter(({ page }) => page.includes('/tuyen-quang/'))];
  expect(new Set(some.map(({ form }) => form)).size).toBe(3);
  const before = digestsOf(dist);
  await writePdfs({ folder: dist, base, origin }, some.toReversed(), { ...how, workers: 1 });
  expect(digestsOf(dist)).toEqual(before);
});

/** Pages of a site that is nothing but them, printed as such a form. */
function printed(html: string, form: Form, paths: readonly string[]): Promise<void> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, '404.html'), '404');
  writeFileSync(join(folder, 'sw.js'), '');
  const wanted = paths.map((page) => ({ page, file: 'printed.pdf', form }));
  return writePdfs({ folder, base: '/', origin }, wanted, { ...how, workers: 2 });
}
const twoSheets = '<p style="break-after: page">1<p>2';

test('what is not as it should be stops the build, and is named', async () => {
  await expect(printed('', 'sheet', ['tinh/khong-co/'])).rejects.toThrow(
    '"tinh/khong-co/" could not be printed as PDF: there is no such page',
  );
  await expect(printed(twoSheets, 'sheet', [''])).rejects.toThrow(
    'could not be printed as PDF: it takes 2 sheets and should take 1',
  );
  await expect(printed(`<p class="slide">1${twoSheets}`, 'slides', ['#1'])).rejects.toThrow(
    '"#1" could not be printed as PDF: it takes 2 sheets and should take 1',
  );
});

test('a page is loaded anew for each of its forms, and none is kept meanwhile', async () => {
  const registering = `<script>
    const keeping = navigator.serviceWorker.register('/sw.js').catch(() => undefined);
    const printedWith = keeping.then(() => navigator.serviceWorker.getRegistrations());
    const ready = printedWith.then(({ length }) => { if (length > 0) document.body.innerHTML = '${twoSheets}'; });
    Object.defineProperty(document.fonts, 'ready', { value: ready });
  </script><p>1`;
  await printed(registering, 'sheet', ['', '#phat-tay', '#1']);
});

test('a province that is only new rows prints on one page, with nothing cut or too small; one of hostile texts too', async () => {
  const server = await serve({ root: dist, base });
  const browser = await launched();
  const tab = await tabWithFonts(browser);
  const printed = [];
  for (const path of ['tinh/tuyen-quang/', 'en/tinh/tuyen-quang/', 'tinh/lang-son/'])
    printed.push(await print(tab, server.url, path));
  await browser.close();
  await server.close();
  expect(printed.map(({ pages: shown }) => shown.length)).toEqual([1, 1, 1]);
  expect(printed.slice(0, 2).flatMap(({ faults }) => faults)).toEqual([]);
});
