import type { Version } from '../../core/reading/version.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import { formatDate } from '../../core/values/format.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';

/** What is cited: one chart, or one figure, as a source printed it or computed from such. Every style is written from this one value. */
export interface Citation {
  readonly kind: 'chart' | 'printed' | 'computed';
  /** The chart's or the figure's own name; never changes. */
  readonly id: string;
  readonly lang: Lang;
  /** The title of a chart; what a figure says, with how sure it is: "Cao Bằng đến năm 2020 có 4.086 mô hình". */
  readonly title: string;
  /** How a figure was printed, or from which printed figures it was computed; blank for a chart. */
  readonly evidence: string;
  /** The permanent address, as others write it. */
  readonly address: string;
  readonly version: Version;
  readonly site: CitedSite;
  /** The documents that the figures were taken from, each once. */
  readonly sources: readonly CitedSource[];
}

export interface CitedSite {
  readonly name: string;
  readonly compiler: string;
}

export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  /** ISO day; blank when the document gives none. */
  readonly published: string;
  readonly accessed: string;
  /** Blank when it is not known. */
  readonly url: string;
  /** Where in the document, in words of the language: "đoạn 3". */
  readonly locators: readonly string[];
}

/** On one line: a line break, or what a program could take for one, becomes a space, and so does a no-break space. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** A text in quotes, its own quotes turned into single ones. */
export const quoted = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

export const titleOf = ({ title, evidence }: Citation): string =>
  evidence === '' ? title : `${title}; ${evidence}`;

/** The number of the release, which says so when it is not yet out. */
export function edition({ lang, version: { release, date } }: Citation): string {
  const number = formatPlain(release);
  return date === '' ? wordsIn(lang).cite.unreleased(number) : number;
}

/** Whose document, its title, its date and the place in it: "Báo Cao Bằng, “…”, không rõ ngày đăng, đoạn 2". */
export function sourceText(lang: Lang, { publisher, title, published, locators }: CitedSource): string {
  const words = wordsIn(lang).cite;
  const date = published === '' ? words.unpublished : words.published(formatDate(published, lang));
  // A title in brackets is the compilers' own, for a document that has none: it is not quoted.
  const named = title.startsWith('[') ? title : quoted(title);
  return [publisher, named, date, ...locators].join(', ');
}

/** The same with its address and the day on which it was read, as far as it has an address. */
export function sourceNote(lang: Lang, source: CitedSource): string {
  const words = wordsIn(lang).cite;
  const { url, accessed } = source;
  const address = url === '' ? '' : `. ${words.retrieved(formatDate(accessed, lang), url)}`;
  return words.source(sourceText(lang, source) + address);
}
