import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Column } from '../../../core/schema/column.ts';
import { beginningOf } from '../../../core/values/beginning.ts';

const marks = /^(?:[-–—]\s*)?(?:nt|n\/t|như (?:dòng )?trên|"|''|”|″|〃)(?:\s*[-–—])?$/iu;

/** What is said of a cell that only points to the one above it: each row of the record stands alone. A number is never repeated so. */
export function dittoBelow({ type }: Column, text: string, above: string | undefined): Finding | undefined {
  if (type === 'number' || !marks.test(text.normalize('NFC').trim())) return undefined;
  return finding(
    'ditto',
    inEach((words) => words.handIn.understand.ditto.dittoBelow.problem),
    above === undefined
      ? inEach((words) => words.handIn.understand.ditto.dittoBelow.repair)
      : inEach((words) => words.handIn.understand.ditto.dittoBelow.proposal(beginningOf(above))),
    above === undefined ? [] : [above],
  );
}
