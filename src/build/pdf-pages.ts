import { globSync } from 'node:fs';
import { pdfPath } from '../site/pdf.ts';

/** A page of a built site and the PDF file that is made of it, both within the site: `tinh/bac-kan/` and `tinh/bac-kan.pdf`. */
export interface PdfPage {
  readonly page: string;
  readonly file: string;
}

/** Which pages are offered as PDF files too, and under which name. */
interface Kind {
  /** Folders, as a pattern. */
  readonly pages: string;
  readonly file: (page: string) => string;
}

/** To offer another kind of page is to add a line here. */
const kinds: readonly Kind[] = [{ pages: '{,en/}tinh/*/', file: pdfPath }];

/** Those of a built site, in the order of their addresses. */
export const pdfPagesOf = (dist: string): readonly PdfPage[] =>
  kinds.flatMap(({ pages, file }) =>
    globSync(`${pages}index.html`, { cwd: dist })
      .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .toSorted()
      .map((page) => ({ page, file: file(page) })),
  );
