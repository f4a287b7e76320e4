import { findBrowser } from './browser.ts';
import { Fault } from './fault.ts';
import type { Settings } from './settings.ts';

/** What prints PDF files; nothing when they are not wanted, or when no browser is there. One that is named has to work. */
export async function pdfBrowser(
  { pdf }: Pick<Settings, 'pdf'>,
  wanted: string | undefined,
): Promise<string | undefined> {
  if (pdf === 'no') return undefined;
  const { path, faults } = await findBrowser(wanted);
  if (path === undefined && wanted)
    throw new Fault(
      `CHROMIUM_PATH is no browser for PDF files.\n  ${faults.join('\n  ')}\nMend or unset it, or set PDF_FILES=no.`,
    );
  if (path === undefined)
    console.log(['No browser, so no PDF files.', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  return path;
}
