import { perRow, type Check, type Draft } from './draft.ts';
import { areAllRead, mentioned, type Mention } from './mentions.ts';
import { finding } from './problem.ts';

const mentions: readonly Mention[] = [
  ['observations', 'area'],
  ['choices', 'area'],
  ['field-map', 'scheme'],
];

/** An area is there because a figure, a crosswalk, or another area that is needed speaks of it. */
export const checkAreaUnused: Check = (draft) => {
  if (!areAllRead(draft, mentions)) return [];
  const used = withRelatives(draft, mentioned(draft, 'areas', mentions));
  return perRow(draft, 'areas', (row) => {
    const area = draft.cell(row, 'area') ?? '';
    return area === '' || used.has(area) ? undefined : ['area', unused];
  });
};

function withRelatives(draft: Draft, used: Set<string>): ReadonlySet<string> {
  const keys = draft.keys('areas');
  // A set that grows while it is walked: relatives of relatives come too.
  for (const area of used) {
    const { parent = '', successor = '' } = keys?.get(area)?.cells ?? {};
    used.add(parent).add(successor);
  }
  return used;
}

const unused = finding(
  'unused-area',
  {
    vi: 'Không có số liệu hay địa phương nào dùng đến địa phương này.',
    en: 'No figure and no other area refers to this area.',
  },
  {
    vi: 'Hãy xóa dòng này, hoặc kiểm tra xem mã có bị gõ sai không.',
    en: 'Delete this row, or look whether its key is mistyped.',
  },
);
