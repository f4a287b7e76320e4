import { formatDate, formatDateYearFirst } from '../../core/values/format.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { edition, oneLine, titleOf, type Citation, type CitedSource } from './citation.ts';

/**
 * A reference in the style of the American Psychological Association, seventh edition, section 10.9 (data sets): the compilers as
 * author, then on a line each the documents that the figures come from.
 */
export function apa(citation: Citation): string {
  const { lang, kind, site, address, sources, version } = citation;
  const words = wordsIn(lang).cite;
  const form = kind === 'chart' ? words.chart : words.dataset;
  const title = `${titleOf(citation)} (${words.release(edition(citation))}) [${form}]`;
  const own = `${site.compiler}. ${dated(version.date, lang)}. ${title}. ${site.name}. ${address}`;
  return [own, ...sources.map((source) => words.source(reference(source, lang)))].map(oneLine).join('\n');
}

function reference(
  { publisher, published, title, locators, url, accessed }: CitedSource,
  lang: Lang,
): string {
  const words = wordsIn(lang).cite;
  const place = locators.length === 0 ? '' : ` (${locators.join(', ')})`;
  const address = url === '' ? '' : ` ${words.retrieved(formatDate(accessed, lang), url)}`;
  return `${publisher}. ${dated(published, lang)}. ${title}${place}.${address}`;
}

const dated = (date: string, lang: Lang): string =>
  `(${date === '' ? wordsIn(lang).cite.noDate : formatDateYearFirst(date, lang)})`;
