import { formatNumber } from '../../core/values/format-number.ts';
import { firstLang, langs, type Lang } from '../../core/words/lang.ts';
import type { Words } from '../../core/words/shape.ts';

/** The language that the page is in. */
export const lang: Lang = langs.find((each) => each === document.documentElement.lang) ?? firstLang;

const catalogues = import.meta.glob<Words['checkPage']>('../../core/words/*/check-page.ts', {
  import: 'checkPage',
});

/** The words of the page; those of other languages are not loaded. */
export const words = await wordsOf(lang);

async function wordsOf(of: Lang): Promise<Words['checkPage']> {
  const load = catalogues[`../../core/words/${of}/check-page.ts`];
  if (load === undefined) throw new Error(`There is no catalogue of the page in "${of}".`);
  return load();
}

export const count = (number: number): string => formatNumber(number, lang);
