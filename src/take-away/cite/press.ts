import { formatPlain } from '../../core/values/format-number.ts';
import { formatDate } from '../../core/values/format.ts';
import { wordsIn } from '../../core/words/words.ts';
import { oneLine, quoted, sourceText, titleOf, type Citation } from './citation.ts';

/** A sentence to print: what, how sure and in which words, according to whom, quoted from which version, and the address last. */
export function press(citation: Citation): string {
  const { lang, kind, site, sources, version, address } = citation;
  const { cite, site: common } = wordsIn(lang);
  const date = version.date === '' ? '' : formatDate(version.date, lang);
  const named = sources.map((source) => sourceText(lang, source)).join('; ');
  const release = common.version(formatPlain(version.release), date);
  const title = kind === 'chart' ? quoted(citation.title) : titleOf(citation);
  return oneLine(cite.press[kind](title, named, site.name, release, address));
}
