import { globSync } from 'node:fs';
import { ownDeckPath } from '../site/address/own-deck-path.ts';
import { handoutFragment, handoutPdfPath, pdfPath } from '../site/address/pdf.ts';
import { firstLang, langs } from '../core/words/lang.ts';

/** What becomes of a page on paper: one sheet, a sheet for each of its slides, or its slides with their notes on as many as they take. */
export type Form = 'sheet' | 'slides' | 'handout';

/** An address of a built site and the PDF file that is made of it, both within the site: `tinh/bac-kan/` and `tinh/bac-kan.pdf`. */
export interface PdfPage {
  readonly page: string;
  readonly file: string;
  readonly form: Form;
}

/** Which pages are offered as PDF files too, and under which name. */
interface Kind {
  /** Folders of each language, as a pattern. */
  readonly pages: string;
  /** How the page is asked to print in another form. */
  readonly fragment: string;
  readonly file: (page: string) => string;
  readonly form: Form;
}

/** To offer another kind of page is to add a line here. */
const kinds: readonly Kind[] = [
  { pages: 'tinh/*/', fragment: '', file: pdfPath, form: 'sheet' },
  { pages: 'trinh-chieu/*/', fragment: '', file: pdfPath, form: 'slides' },
  { pages: 'trinh-chieu/*/', fragment: `#${handoutFragment}`, file: handoutPdfPath, form: 'handout' },
];

const homes = langs.map((lang) => (lang === firstLang ? '' : `${lang}/`));

/** Those of a built site, in the order of their addresses. */
export const pdfPagesOf = (dist: string): readonly PdfPage[] =>
  kinds.flatMap(({ pages, fragment, file, form }) =>
    homes
      .flatMap((home) => globSync(`${home}${pages}index.html`, { cwd: dist }))
      .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .filter((page) => !page.endsWith(ownDeckPath))
      .toSorted()
      .map((page) => ({ page: page + fragment, file: file(page), form })),
  );
