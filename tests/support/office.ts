import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from './workbook.ts';

/** An Office file, part by part. */
export type OfficeFile = ReadonlyMap<string, Uint8Array>;

export interface ReadRelation {
  readonly id: string;
  readonly type: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const officeFile = (bytes: Uint8Array): OfficeFile => new Map(Object.entries(unzipSync(bytes)));

/** Many files have the same themes and layouts: what was read once is not read again. */
const known = new Map<string, Document>();

function readXml(bytes: Uint8Array): Document {
  const text = strFromU8(bytes);
  const document = known.get(text) ?? parseXml(text);
  known.set(text, document);
  return document;
}

export function partOf(file: OfficeFile, path: string): Document {
  const part = file.get(path);
  if (part === undefined) throw new Error(`There is no part ${path}.`);
  return readXml(part);
}

/** Parts whose path matches, in the order of their numbers. */
export const partsLike = (file: OfficeFile, pattern: RegExp): readonly (readonly [string, Document])[] =>
  [...file]
    .filter(([path]) => pattern.test(path))
    .sort(([a], [b]) => numberIn(a) - numberIn(b))
    .map(([path, bytes]) => [path, readXml(bytes)]);

const numberIn = (path: string): number => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

/** What a part refers to; of the package itself for a blank path. */
export function relationsOf(file: OfficeFile, path: string): readonly ReadRelation[] {
  const folder = path.replace(/[^/]*$/, '');
  const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const document = file.has(rels) ? partOf(file, rels) : undefined;
  return [...(document?.querySelectorAll('Relationship') ?? [])].map((each) => {
    const target = each.getAttribute('Target') ?? '';
    const isExternal = each.getAttribute('TargetMode') === 'External';
    return {
      id: each.getAttribute('Id') ?? '',
      type: each.getAttribute('Type')?.replace(/^.*\//, '') ?? '',
      target: isExternal ? target : new URL(target, `https://package/${folder}`).pathname.slice(1),
      isExternal,
    };
  });
}

/** The parts that are reached from the root. */
export function reachedIn(file: OfficeFile): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    for (const { target, isExternal } of relationsOf(file, path)) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  return reached;
}
