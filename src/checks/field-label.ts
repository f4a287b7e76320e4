import { nearest } from '../values/nearest.ts';
import { withAncestors } from './area-tree.ts';
import { perRow, type Check, type Draft } from './draft.ts';
import { finding, type Finding } from './problem.ts';

/** The crosswalk that holds wherever no nearer one does. */
const everywhere = 'vn';

/** A field is a harmonised one, or a label that the crosswalk of the area, or of what it belongs to, knows. */
export const checkFieldLabel: Check = (draft) => {
  const labels = labelsByScheme(draft);
  if (draft.keys('fields') === undefined || draft.keys('field-map') === undefined) return [];
  return perRow(draft, 'observations', (row) => {
    const [area, field = ''] = [draft.cell(row, 'area'), draft.cell(row, 'field')];
    if (area === undefined || field === '' || draft.keys('fields')?.has(field)) return undefined;
    const schemes = [...new Set([...withAncestors(draft, area), everywhere])];
    const known = schemes.flatMap((scheme) => labels.get(scheme) ?? []);
    return known.includes(field) ? undefined : ['field', unknown(schemes, nearest(field, known))];
  });
};

function labelsByScheme(draft: Draft): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { cells } of [...draft.rows('field-map'), ...draft.rejected('field-map')]) {
    const { scheme = '', label = '' } = cells;
    const labels = map.get(scheme) ?? [];
    labels.push(label);
    map.set(scheme, labels);
  }
  return map;
}

const unknown = (schemes: readonly string[], guess: string | undefined): Finding =>
  finding(
    'unknown-field',
    {
      vi: `Lĩnh vực này chưa có trong field-map.csv với scheme ${schemes.join(', ')}.`,
      en: `field-map.csv does not have this field under the scheme ${schemes.join(', ')}.`,
    },
    guess === undefined
      ? {
          vi: 'Hãy thêm một dòng vào field-map.csv cho tên lĩnh vực này.',
          en: 'Add a row for this label to field-map.csv.',
        }
      : {
          vi: `Có lẽ là: ${guess}. Nếu không, hãy thêm một dòng vào field-map.csv.`,
          en: `Probably: ${guess}. If not, add a row to field-map.csv.`,
        },
  );
