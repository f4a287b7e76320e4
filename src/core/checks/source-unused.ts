import { perRow, type Check } from './check.ts';
import { mentioned, type Mention } from './mentions.ts';
import { finding } from '../figures/problem.ts';
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

const unused = finding(
  'unused-source',
  { vi: 'Chưa có số liệu nào lấy từ nguồn này.', en: 'No figure is taken from this source.' },
  { vi: 'Hãy nhập số liệu của nguồn, hoặc xóa dòng này.', en: 'Enter its figures, or delete this row.' },
);
