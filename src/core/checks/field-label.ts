import { inEach } from '../words/localized.ts';
import { columnIn, type Lang } from '../words/lang.ts';
import type { Localized } from '../words/lang.ts';
import { slug } from '../values/key.ts';
import { nearest } from '../values/nearest.ts';
import { lineageOf } from './area-tree.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** The crosswalk that holds wherever no nearer one does. */
const everywhere = 'vn';

interface Labels {
  readonly byScheme: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels of rows that were reported: they may be meant for any scheme, and for a label that goes on. */
  readonly unsure: ReadonlySet<string>;
}

/** A field is a harmonised one, or a label that the crosswalk of the area, or of what it belongs to, knows. */
export const checkFieldLabel: Check = (draft) => {
  if (draft.keys('fields') === undefined || draft.keys('field-map') === undefined) return [];
  const { byScheme, unsure } = readLabels(draft);
  return perRow(draft, 'observations', (row) => {
    const [area = '', field = ''] = [draft.cell(row, 'area'), draft.cell(row, 'field')];
    const line = lineageOf(draft, area);
    if (field === '' || line === undefined || draft.keys('fields')?.has(field)) return undefined;
    const schemes = [...new Set([...line, everywhere])];
    const known = schemes.map((scheme) => byScheme.get(scheme) ?? new Set<string>());
    if (known.some((labels) => labels.has(field)) || beginsWithOne(slug(field), unsure)) return undefined;
    const guess = (): string | undefined =>
      nearest(
        field,
        known.flatMap((labels) => [...labels]),
      );
    return ['field', { code: 'unknown-field', say: () => unknown(inNames(draft, schemes), guess()) }];
  });
};

/** Asked of each beginning, for there may be as many labels as rows. */
const beginsWithOne = (text: string, labels: ReadonlySet<string>): boolean =>
  labels.size > 0 &&
  Array.from(text, (_, index) => text.slice(0, index + 1)).some((start) => labels.has(start));

function readLabels(draft: Draft): Labels {
  const byScheme = new Map<string, Set<string>>();
  const unsure = new Set(draft.rejected('field-map').map(({ cells }) => slug(cells['label'] ?? '')));
  for (const row of draft.rows('field-map')) {
    const [scheme, label] = [draft.cell(row, 'scheme'), draft.cell(row, 'label')];
    if (scheme === undefined || label === undefined) unsure.add(slug(row.cells['label'] ?? ''));
    else byScheme.set(scheme, (byScheme.get(scheme) ?? new Set()).add(label));
  }
  unsure.delete('');
  return { byScheme, unsure };
}

/** "của xã Thượng Giáo, huyện Ba Bể, Bắc Kạn hoặc của cả nước". */
function inNames(draft: Draft, schemes: readonly string[]): Localized {
  const named = schemes.filter((scheme) => scheme !== everywhere);
  const places = (lang: Lang): string =>
    named.map((scheme) => cellOf(draft, 'areas', scheme, columnIn('name', lang)) ?? scheme).join(', ');
  return named.length === 0
    ? inEach((words) => words.checks.fieldLabel.ofCountry)
    : inEach((words, lang) => words.checks.fieldLabel.ofPlaces(places(lang)));
}

const unknown = (schemes: Localized, guess: string | undefined): Finding =>
  finding(
    'unknown-field',
    inEach((words, lang) => words.checks.fieldLabel.unknown.problem(schemes[lang])),
    guess === undefined
      ? inEach((words) => words.checks.fieldLabel.unknown.repair)
      : inEach((words) => words.checks.fieldLabel.unknown.proposal(guess)),
    guess === undefined ? [] : [guess],
  );
