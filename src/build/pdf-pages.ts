import { globSync } from 'node:fs';
import { handoutFragment, handoutPdfPath, pdfPath } from '../site/pdf.ts';

/** An address of a built site and the PDF file that is made of it, both within the site: `tinh/bac-kan/` and `tinh/bac-kan.pdf`. */
export interface PdfPage {
  readonly page: string;
  readonly file: string;
}

/** Which pages are offered as PDF files too, and under which name. */
interface Kind {
  /** Folders, as a pattern. */
  readonly pages: string;
  /** How the page is asked to print in another form. */
  readonly fragment: string;
  readonly file: (page: string) => string;
}

/** To offer another kind of page is to add a line here. */
const decks = '{,en/}trinh-chieu/!(rieng)/';
const kinds: readonly Kind[] = [
  { pages: '{,en/}tinh/*/', fragment: '', file: pdfPath },
  { pages: decks, fragment: '', file: pdfPath },
  { pages: decks, fragment: `#${handoutFragment}`, file: handoutPdfPath },
];

/** Those of a built site, in the order of their addresses. */
export const pdfPagesOf = (dist: string): readonly PdfPage[] =>
  kinds.flatMap(({ pages, fragment, file }) =>
    globSync(`${pages}index.html`, { cwd: dist })
      .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .toSorted()
      .map((page) => ({ page: page + fragment, file: file(page) })),
  );
