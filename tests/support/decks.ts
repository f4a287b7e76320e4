import { documentOf, pages } from './site.ts';

/** The pages of decks, with how many slides each has. */
export const decks = pages
  .filter(({ path }) => /^(en\/)?trinh-chieu\/[^/]+\/$/.test(path))
  .map((page) => ({ path: page.path, slides: documentOf(page).querySelectorAll('.slide').length }));
