import { provinceOfFile } from '../figures/province-of-file.ts';
import { inEach } from '../words/localized.ts';
import { slug } from '../values/key.ts';
import { homeOf } from './area-tree.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { faultOf, finding, inFile, type Finding, type Problem } from '../figures/problem.ts';

/** A figure stands in the file of its province; one of the whole country stands in any. */
export const checkHomeFile: Check = function* (draft) {
  if (draft.keys('areas') === undefined) return;
  const strangers = strangeFiles(draft);
  for (const file of strangers) yield faultOf(strange(file));
  yield* perRow(draft, 'observations', (row) => {
    const area = draft.cell(row, 'area') ?? '';
    return area === '' || strangers.has(row.file) ? undefined : judge(draft, row, area);
  });
};

/** Files that are not named after a province of areas.csv; a key or a level that was reported there is not told again here. */
function strangeFiles(draft: Draft): ReadonlySet<string> {
  const files = new Set(draft.rows('observations').map(({ file }) => file));
  const keys = new Set([...(draft.keys('areas')?.keys() ?? [])].map(slug));
  const isStrange = (file: string): boolean => {
    const level = cellOf(draft, 'areas', provinceOfFile(file), 'level');
    return level === undefined
      ? !keys.has(provinceOfFile(file))
      : level !== 'province' && level !== 'country';
  };
  return new Set([...files].filter(isStrange));
}

function judge(draft: Draft, { file }: Row, area: string): readonly [string, Finding] | undefined {
  if (cellOf(draft, 'areas', area, 'level') === 'country') return undefined;
  const home = homeOf(draft, area);
  return home === undefined || home === provinceOfFile(file) ? undefined : ['area', elsewhere(home)];
}

const elsewhere = (home: string): Finding =>
  finding(
    'wrong-file',
    inEach((words) => words.checks.homeFile.elsewhere.problem(home)),
    inEach((words) => words.checks.homeFile.elsewhere.repair(home)),
  );

const strange = (file: string): Problem =>
  inFile(
    file,
    finding(
      'unknown-province',
      inEach((words) => words.checks.homeFile.strange.problem(provinceOfFile(file))),
      inEach((words) => words.checks.homeFile.strange.repair),
    ),
  );
