import type { Page as Tab } from 'playwright';
import { printedFoot, sheetFaults, sidewaysScroll } from './in-page.ts';
import { readPdf, type ReadPdf } from './pdf.ts';
import { fontsLoaded } from './with-fonts.ts';

/** What a printed page was found to be. */
export interface Printed extends ReadPdf {
  readonly path: string;
  /** What of it does not fit a sheet, where it has to be one. */
  readonly faults: readonly string[];
}

/** What A4 holds within the margins of `print.css`, in CSS pixels. */
const paper = { width: 688, height: 1024 } as const;
const sheets = /^(en\/)?tinh\/[^/]+\/$/;

export const isSheet = (path: string): boolean => sheets.test(path);

/** Prints a page of the site at `siteUrl` as a reader would, in a tab that waits for fonts, and looks at it. */
export async function print(tab: Tab, siteUrl: string, path: string): Promise<Printed> {
  await tab.emulateMedia({ media: 'print' });
  await tab.setViewportSize(paper);
  await tab.goto(siteUrl + path);
  await tab.evaluate(fontsLoaded);
  const foot = await tab.evaluate(printedFoot);
  const wide = await tab.evaluate(sidewaysScroll);
  const cut = isSheet(path) ? await tab.evaluate(sheetFaults) : [];
  const pdf = readPdf(await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const faults = [...cut, ...emptyPages(pdf, foot)];
  return { ...pdf, path, faults: wide > 0 ? [...faults, `${wide} px wider than the paper`] : faults };
}

/** Of each page its foot is shown, with its number. */
const emptyPages = ({ pages }: ReadPdf, foot: string): readonly string[] =>
  pages.flatMap((shown, index) => (shown > foot.length + 8 ? [] : [`page ${index + 1} is empty`]));
