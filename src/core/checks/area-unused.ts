import { findingOf } from '../figures/finding-of.ts';
import { perRow, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import { meantBy, mentioned, type Mention } from './mentions.ts';
import { releasedFigures } from './released.ts';

const mentions: readonly Mention[] = [
  ['observations', 'area'],
  ['choices', 'area'],
  ['field-map', 'scheme'],
];

/** An area is there because a figure, once released or present, a crosswalk, or another area that is needed speaks of it. */
export const checkAreaUnused: Check = (draft) => {
  const used = mentioned(draft, 'areas', mentions);
  if (used === undefined || !areRelated(draft)) return [];
  for (const { area } of releasedFigures(draft)) used.add(area);
  addRelatives(draft, used);
  return perRow(draft, 'areas', (row) => {
    const area = draft.cell(row, 'area') ?? '';
    return area === '' || used.has(area) ? undefined : ['area', unused];
  });
};

/** A set that grows while it is walked: relatives of relatives come too. */
function addRelatives(draft: Draft, used: Set<string>): void {
  const keys = draft.keys('areas');
  for (const area of used) {
    const { parent = '', successor = '' } = keys?.get(area)?.cells ?? {};
    for (const relative of [parent, successor].filter((key) => key !== '')) {
      used.add(meantBy(draft, 'areas', relative) ?? relative);
    }
  }
}

/** Without the columns that relate areas to each other nobody can tell which are needed. */
const areRelated = (draft: Draft): boolean =>
  draft.rows('areas').every(({ cells }) => 'parent' in cells && 'successor' in cells);

const unused = findingOf('unused-area', (words) => words.checks.areaUnused.unused);
