/** The PDF file of a page stands beside it: `tinh/bac-kan/` → `tinh/bac-kan.pdf`. */
export const pdfPath = (page: string): string => page.replace(/\/$/, '.pdf');

/** Added to the address of a deck, it prints as a handout. */
export const handoutFragment = 'phat-tay';

export const handoutPdfPath = (page: string): string => page.replace(/\/$/, `-${handoutFragment}.pdf`);

/** Whether this build makes them; the build decides before the first page is made. */
export const hasPdf = (): boolean => process.env['PDF_FILES'] === 'made';
