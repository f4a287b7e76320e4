import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright';
import { withFonts } from '../../src/pipeline/pdf.ts';

/**
 * A tab in which fonts that come late are waited for, as they are for PDF files: on a busy machine a page is shown in another font, and
 * measures differ. The policy of a page knows its own style sheets alone.
 */
export async function tabWithFonts(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const tab = await browser.newPage({ ...options, bypassCSP: true, serviceWorkers: 'block' });
  await waitForFonts(tab);
  return tab;
}

/** The same for pages that a tab opens from now on, if its context goes past policies. */
export const waitForFonts = (tab: Tab): Promise<unknown> =>
  tab.route(/(\/|\.html)([?#].*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withFonts(await response.text()) });
  });

/** Runs inside a page, until it has all its fonts; those that stand in for them are of the machine, or not there. */
export const fontsLoaded = async (): Promise<void> => {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
};
