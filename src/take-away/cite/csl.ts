import { edition, oneLine, sourceNote, titleOf, type Citation } from './citation.ts';

/** One item of CSL-JSON, as far as it is used here. https://github.com/citation-style-language/schema */
interface Item {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  readonly publisher: string;
  /** Left out of what is not yet released. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly version: string;
  readonly language: string;
  readonly URL: string;
  readonly note: string;
}

function itemOf(citation: Citation): Item {
  const { kind, id, lang, site, address, sources, version } = citation;
  const name = oneLine(site.name);
  return {
    id: `danvankheo.${id}`,
    type: kind === 'chart' ? 'webpage' : 'dataset',
    title: oneLine(titleOf(citation)),
    author: [{ literal: oneLine(site.compiler) }],
    'container-title': name,
    publisher: name,
    ...(version.date === '' ? {} : { issued: { 'date-parts': [version.date.split('-').map(Number)] } }),
    version: edition(citation),
    language: lang,
    URL: address,
    note: oneLine(sources.map((source) => sourceNote(lang, source)).join('. ')),
  };
}

/** A file of CSL-JSON is one array, so several items are written together; a line each for what an item has. */
export const csl = (citations: readonly Citation[]): string =>
  `[\n${citations.map((citation) => written(itemOf(citation))).join(',\n')}\n]\n`;

function written(item: Item): string {
  const lines = Object.entries(item).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}
