import type { Package } from './package.ts';
import { attribute, readXml } from './xml.ts';

/** A part that another part names. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". Strict and transitional types differ in what is before. */
  readonly type: string;
  readonly path: string;
}

/** The parts that a part names, in its order; `''` stands for the whole package. */
export function relationsOf(pack: Package, part: string): Relation[] {
  const [folder, file] = split(part);
  const path = `${folder}_rels/${file}.rels`;
  if (!pack.has(path)) return [];
  const relations: Relation[] = [];
  readXml(pack.read(path), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        path: resolve(folder, target.replaceAll('\\', '/')),
      });
    },
  });
  return relations;
}

const split = (part: string): [string, string] => {
  const at = part.lastIndexOf('/') + 1;
  return [part.slice(0, at), part.slice(at)];
};

/** A target is absolute from the top of the package, or relative to the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
