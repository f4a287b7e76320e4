/** The same in a browser, where charts are previewed: the document of the page, to which nothing is attached by drawing. */
export const { document } = globalThis;
