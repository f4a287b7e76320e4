import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Column } from '../../../core/schema/column.ts';
import { slug } from '../../../core/values/key.ts';
import { nearest } from '../../../core/values/nearest.ts';

/** What an officer writes above a column that may be passed over. */
export const leaveOut = '(bỏ qua)';

/** A heading that no column has, and the column that was probably meant. */
export function unknown(
  text: string,
  absent: readonly Column[],
): { readonly finding: Finding; readonly meant: Column | undefined } {
  const titles = new Map(absent.flatMap((column) => namesOf(column).map((name) => [slug(name), column])));
  const meant = titles.get(nearest(slug(text), titles.keys()) ?? '');
  return { meant, finding: meant === undefined ? strange : mistyped(meant) };
}

const namesOf = ({ name, title }: Column): readonly string[] => [title.vi, title.en, name];

const strange = finding(
  'unknown-heading',
  inEach((words) => words.handIn.understand.headingFindings.strange.problem),
  inEach((words) => words.handIn.understand.headingFindings.strange.repair(leaveOut)),
  [leaveOut],
);

const mistyped = ({ title }: Column): Finding =>
  finding(
    'unknown-heading',
    inEach((words) => words.handIn.understand.headingFindings.mistyped.problem),
    inEach((words) => words.handIn.understand.headingFindings.mistyped.repair(title.vi, leaveOut)),
    [title.vi, leaveOut],
  );

export const nameless = {
  meant: undefined,
  finding: finding(
    'column-without-heading',
    inEach((words) => words.handIn.understand.headingFindings.nameless.finding.problem),
    inEach((words) => words.handIn.understand.headingFindings.nameless.finding.repair(leaveOut)),
    [leaveOut],
  ),
};

export const doubled: Finding = finding(
  'duplicate-heading',
  inEach((words) => words.handIn.understand.headingFindings.doubled.problem),
  inEach((words) => words.handIn.understand.headingFindings.doubled.repair(leaveOut)),
  [leaveOut],
);

export const missing = ({ title }: Column): Finding =>
  finding(
    'missing-heading',
    inEach((words, lang) => words.handIn.understand.headingFindings.missing.problem(title[lang])),
    inEach((words) => words.handIn.understand.headingFindings.missing.repair(title.vi)),
  );
