import { documentOf, pages } from './site.ts';

/** The pages of ready decks, with how many slides each has; one's own has none before it is put together. */
export const decks = pages
  .filter(({ path }) => /^(en\/)?trinh-chieu\/[^/]+\/$/.test(path))
  .map((page) => ({ path: page.path, slides: documentOf(page).querySelectorAll('.slide').length }))
  .filter(({ slides }) => slides > 0);
