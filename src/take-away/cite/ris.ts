import { edition, oneLine, sourceNote, titleOf, type Citation } from './citation.ts';

/**
 * One record of RIS: a tag a line, in the order in which the type comes first and ER last, with CRLF.
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(citation: Citation): string {
  const { kind, id, lang, site, address, sources, version } = citation;
  const lines: readonly (readonly [string, string])[] = [
    ['ID', `danvankheo.${id}`],
    ['TI', titleOf(citation)],
    ['AU', site.compiler],
    ['PY', version.date.slice(0, 4)],
    ['DA', version.date.replaceAll('-', '/')],
    ['ET', edition(citation)],
    ['T2', site.name],
    ['UR', address],
    ['LA', lang],
    ...sources.map((source) => ['N1', sourceNote(lang, source)] as const),
  ];
  const given = lines
    .map(([tag, value]) => [tag, oneLine(value)] as const)
    .filter(([, value]) => value !== '');
  return [['TY', kind === 'chart' ? 'ELEC' : 'DATA'] as const, ...given, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
