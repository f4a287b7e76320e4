import { wordsIn } from '../../core/words/words.ts';
import { edition, oneLine, sourceNote, titleOf, type Citation } from './citation.ts';

/**
 * One entry of BibTeX, in Unicode, for BibTeX and biblatex alike.
 * A value is between braces, which are counted even after a backslash: so none stands in a value but in pairs.
 */
export function bibtex(citation: Citation): string {
  const { id, lang, site, address, sources, version } = citation;
  const [year = '', month = '', day = ''] = version.date.split('-');
  const notes = sources.map((source) => sourceNote(lang, source)).join('. ');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(site.compiler)}}`],
    ['title', `{${escaped(titleOf(citation))}}`],
    ['year', year],
    ['month', month],
    ['day', day],
    ['version', escaped(edition(citation))],
    ['organization', escaped(site.name)],
    ['url', verbatim(address)],
    ['note', escaped(notes)],
    ['langid', wordsIn(lang).language.biblatex],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** Letters, digits, dots and hyphens of ASCII, which no program takes for more than a name. */
const keyOf = (id: string): string => `danvankheo.${id.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}`;

const specials: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text that TeX prints as it is. */
const escaped = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}~^%&#_$]/g, (sign) => specials[sign] ?? `\\${sign}`);

/** An address is not read by TeX; only what ends the field early, or is no part of an address, is written in hexadecimal. */
const verbatim = (address: string): string =>
  address.replaceAll(/[\s\p{Cc}\\{}]/gu, (sign) => encodeURIComponent(sign));
