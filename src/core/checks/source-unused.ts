import { findingOf } from '../figures/finding-of.ts';
import { perRow, type Check } from './check.ts';
import { mentioned, type Mention } from './mentions.ts';
import { releasedFigures } from './released.ts';

const mentions: readonly Mention[] = [
  ['observations', 'source'],
  ['breaks', 'source'],
  ['choices', 'source'],
  ['sources', 'copy_of'],
];

/** A source is there because a figure, present or once released, a break or a choice rests on it; a legal document may stand alone. */
export const checkSourceUnused: Check = (draft) => {
  const used = mentioned(draft, 'sources', mentions);
  if (used === undefined) return [];
  for (const { source } of releasedFigures(draft)) used.add(source);
  return perRow(draft, 'sources', (row) => {
    const [source = '', kind] = [draft.cell(row, 'source'), draft.cell(row, 'kind')];
    return source === '' || used.has(source) || kind === 'law' ? undefined : ['source', unused];
  });
};

const unused = findingOf('unused-source', (words) => words.checks.sourceUnused.unused);
