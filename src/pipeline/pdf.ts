import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright';
import { digestOf, type Cache } from '../cache/cache.ts';
import { launchOptions, patience } from './browser.ts';
import { Fault } from './fault.ts';
import type { Form, PdfPage } from './pdf-pages.ts';
import { answer } from './serve/answer.ts';

/** A built site that is not yet served anywhere. */
interface BuiltSite {
  readonly folder: string;
  /** Where it will stand: links in the files lead there. */
  readonly origin: string;
  readonly base: string;
}

/** What prints, and how. */
export interface Printing {
  /** The program of a browser. */
  readonly browser: string;
  /** What the files say they were made on: an ISO day. */
  readonly date: string;
  /** So many at once. */
  readonly workers: number;
  readonly cache?: Cache | undefined;
}

/** Prints pages of a built site into PDF files in its folder: all of them, or it throws. Those that were kept are not printed again. */
export async function writePdfs(
  site: BuiltSite,
  pages: readonly PdfPage[],
  { browser, date, workers, cache }: Printing,
): Promise<void> {
  const nameOf = namesOf(site, browser, date);
  const left = pages.filter((page) => {
    const kept = cache?.read(nameOf(page));
    if (kept !== undefined) writeFileSync(join(site.folder, page.file), kept);
    return kept === undefined;
  });
  if (left.length === 0) return;
  await printAll(site, left, { browser, workers }, (page, pdf) => {
    const bytes = stable(pdf, date);
    writeFileSync(join(site.folder, page.file), bytes);
    cache?.write(nameOf(page), bytes);
  });
}

/** By what a file is made from: its page, the styles and fonts of the site, and the program that prints. */
function namesOf(
  { folder, origin, base }: BuiltSite,
  browser: string,
  date: string,
): (page: PdfPage) => string {
  const shared = globSync('_astro/*.{css,woff2}', { cwd: folder })
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const { size, mtimeMs } = statSync(browser);
  const code = readFileSync(new URL(import.meta.url));
  const printing = digestOf([code, browser, `${size} ${mtimeMs}`, date, origin, base, ...shared]);
  return ({ page, form }) =>
    digestOf([printing, page, form, readFileSync(join(folder, page.replace(/#.*$/, ''), 'index.html'))]);
}

async function printAll(
  site: BuiltSite,
  pages: readonly PdfPage[],
  { browser: path, workers }: Pick<Printing, 'browser' | 'workers'>,
  printed: (page: PdfPage, pdf: Buffer) => void,
): Promise<void> {
  const browser = await chromium.launch(launchOptions(path));
  try {
    // The policy of a page knows its own style sheets alone, not those with another word about fonts. The worker of the site would show
    // a page that it keeps instead of one that is slow.
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    context.setDefaultTimeout(patience);
    await answerFrom(context, site);
    const waiting = pages.values();
    const lanes = Array.from({ length: Math.min(workers, pages.length) }, async () => {
      const tab = await context.newPage();
      for (const page of waiting) printed(page, await print(tab, site, page));
    });
    await Promise.all(lanes);
  } finally {
    await browser.close();
  }
}

async function print(tab: Page, { origin, base }: BuiltSite, { page, form }: PdfPage): Promise<Buffer> {
  try {
    // From a page to another part of it nothing would be loaded.
    await tab.goto('about:blank');
    const response = await tab.goto(new URL(base + page, origin).href);
    if (!response?.ok()) throw new Error('there is no such page');
    await tab.evaluate(() => document.fonts.ready);
    const pdf = await tab.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    const [sheets, wanted] = [sheetsOf(pdf), await sheetsWanted[form](tab)];
    if (sheets !== (wanted ?? sheets))
      throw new Error(`it takes ${String(sheets)} sheets and should take ${String(wanted)}`);
    return pdf;
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Fault(
      `"${page}" could not be printed as PDF: ${said}\nPDF_FILES=no builds without PDF files.`,
      {
        cause,
      },
    );
  }
}

/** What is printed is not looked at by anyone before it is published. Nothing: as many sheets as it takes. */
const sheetsWanted: Readonly<Record<Form, (tab: Page) => number | undefined | Promise<number>>> = {
  sheet: () => 1,
  slides: (tab) => tab.locator('.slide').count(),
  handout: () => undefined,
};

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** The browser finds the site where it will stand, without a server, and nothing else. */
const answerFrom = (context: BrowserContext, { folder, origin, base }: BuiltSite): Promise<unknown> =>
  context.route('**/*', async (route: Route) => {
    const url = new URL(route.request().url());
    const found = await answer(url.pathname, { root: folder, base });
    if (url.origin !== new URL(origin).origin || !('file' in found)) await route.abort();
    else if (found.file.endsWith('.html'))
      await route.fulfill({
        status: found.status,
        contentType: 'text/html; charset=utf-8',
        body: withFonts(readFileSync(found.file, 'utf8')),
      });
    else await route.fulfill({ status: found.status, path: found.file });
  });

/** On a screen a font that comes late is not waited for; on paper it is. */
export const withFonts = (html: string): string =>
  html.replaceAll('font-display:optional', 'font-display:block');

/**
 * Chromium writes the time of day as `(D:20261122093015+00'00')` and numbers the parts of tables, `(node00005134)`, over all that it ever
 * showed. A file counts its own bytes, so what stands there instead is as long, and names keep their order.
 */
export function stable(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  const nodes = [...new Set(text.match(/\(node\d{8}\)/g))].toSorted();
  const numbers = new Map(nodes.map((node, index) => [node, `(node${String(index + 1).padStart(8, '0')})`]));
  const digits = `${date.replaceAll('-', '')}000000`;
  return Buffer.from(
    text
      .replaceAll(/\(node\d{8}\)/g, (node) => numbers.get(node) ?? node)
      .replaceAll(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, (_, before: string) => before + digits),
    'latin1',
  );
}
