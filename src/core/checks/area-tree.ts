import { cellOf, type Draft } from '../figures/draft.ts';

/**
 * An area and all that it belongs to, itself first; `undefined` where a row on the way is missing, was reported, or leads back:
 * then nothing is concluded from the tree.
 */
export function lineageOf(draft: Draft, area: string): readonly string[] | undefined {
  const line = [area];
  for (let parent = parentOf(draft, area); parent !== ''; parent = parentOf(draft, parent)) {
    if (parent === undefined || line.includes(parent)) return undefined;
    line.push(parent);
  }
  return line;
}

const parentOf = (draft: Draft, area: string): string | undefined => cellOf(draft, 'areas', area, 'parent');

/** The province of an area, the country for the country; `undefined` where the tree does not tell. */
export function homeOf(draft: Draft, area: string): string | undefined {
  const line = lineageOf(draft, area) ?? [];
  const level = (member: string): string | undefined => cellOf(draft, 'areas', member, 'level');
  return (
    line.find((member) => level(member) === 'province') ?? (level(area) === 'country' ? area : undefined)
  );
}
