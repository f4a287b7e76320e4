import type { Part, Relation } from './part.ts';
import type { ZipFile } from './zip.ts';
import { corePart, type About } from './core-properties.ts';
import { attribute, declaration } from './xml.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Endings whose type is not told part by part. */
const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The files of a package. Its first part is the document itself; all others are reached from it. */
export function* packageFiles(about: About, parts: readonly Part[]): Iterable<ZipFile> {
  const [document] = parts;
  const all = [...parts, corePart(about)];
  yield { path: '[Content_Types].xml', content: [contentTypes(all)] };
  yield {
    path: '_rels/.rels',
    content: [
      relationsXml('', [
        { type: `${office}/officeDocument`, target: document?.path ?? '' },
        { type: `${packages}/relationships/metadata/core-properties`, target: corePart(about).path },
      ]),
    ],
  };
  for (const { path, content, relations = [] } of all) {
    yield { path, content };
    if (relations.length > 0) yield { path: relationsPath(path), content: [relationsXml(path, relations)] };
  }
}

function contentTypes(parts: readonly Part[]): string {
  const used = Object.entries(endings).filter(
    ([ending]) =>
      ending === 'rels' || parts.some(({ path, type }) => type === '' && path.endsWith(`.${ending}`)),
  );
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    used.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join('') +
    parts
      .filter(({ type }) => type !== '')
      .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('') +
    '</Types>'
  );
}

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

const relationsXml = (from: string, relations: readonly Relation[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  relations.map((relation, index) => relationXml(from, relation, index)).join('') +
  '</Relationships>';

const relationXml = (from: string, { type, target, isExternal = false }: Relation, index: number): string =>
  `<Relationship Id="rId${index + 1}" Type="${type}" Target="${attribute(isExternal ? target : relative(from, target))}"` +
  `${isExternal ? ' TargetMode="External"' : ''}/>`;

/** The way from one part to another: `../charts/chart1.xml`. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = here.findIndex((folder, depth) => there[depth] !== folder);
  const common = shared < 0 ? here.length : shared;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
