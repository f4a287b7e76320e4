import { levels } from '../schema/code-lists.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

const order = Object.keys(levels);

/** Every area but the country belongs to one of a higher level. */
export const checkAreaLevel: Check = (draft) =>
  perRow(draft, 'areas', (row) => {
    const [level, parent] = [draft.cell(row, 'level'), draft.cell(row, 'parent')];
    if (level === undefined || parent === undefined) return undefined;
    if (parent === '') return level === 'country' ? undefined : ['parent', alone];
    const above = cellOf(draft, 'areas', parent, 'level');
    // Of a parent whose own place was reported nothing is said: the two may be part of a circle.
    if (above === undefined || cellOf(draft, 'areas', parent, 'parent') === undefined) return undefined;
    return order.indexOf(above) < order.indexOf(level) ? undefined : ['parent', notAbove(above, level)];
  });

const alone: Finding = finding(
  'area-without-parent',
  {
    vi: 'Trừ cả nước, mỗi địa phương phải thuộc một địa phương cấp trên.',
    en: 'Every area but the country belongs to another.',
  },
  {
    vi: 'Hãy viết mã của địa phương cấp trên, ví dụ: vn cho một tỉnh.',
    en: 'Write the key of the area it belongs to, such as vn for a province.',
  },
);

const levelName = (code: string, lang: 'vi' | 'en'): string =>
  Object.entries(levels).find(([level]) => level === code)?.[1][lang] ?? code;

const notAbove = (above: string, level: string): Finding =>
  finding(
    'area-level',
    {
      vi: `Địa phương ở đây là “${levelName(above, 'vi')}”, không phải cấp trên của “${levelName(level, 'vi')}”.`,
      en: `That area is of the level “${levelName(above, 'en')}”, which is not above “${levelName(level, 'en')}”.`,
    },
    { vi: 'Hãy sửa cột “Thuộc” (parent) hoặc “Cấp” (level).', en: 'Correct “parent” or “level”.' },
  );
