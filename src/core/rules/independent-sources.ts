import type { Source } from '../figures/tables.ts';

/** Leads from a source to the one it was copied from, however long the chain; a source that copies none leads to itself. */
export function originalsOf(
  sources: readonly Pick<Source, 'source' | 'copy_of'>[],
): (source: string) => string {
  const copied = new Map(sources.map(({ source, copy_of }) => [source, copy_of]));
  return (source) => follow(copied, source);
}

function follow(copied: ReadonlyMap<string, string>, source: string): string {
  const seen = new Set<string>();
  let current = source;
  for (let next = copied.get(current); next !== undefined && next !== ''; next = copied.get(current)) {
    if (seen.has(current))
      throw new Error(`Source "${source}" is a copy of itself (${[...seen].join(' → ')}).`);
    seen.add(current);
    current = next;
  }
  return current;
}
