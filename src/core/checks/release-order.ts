import { inEach } from '../words/localized.ts';
import { numberOf } from '../values/number.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** Releases are numbered 1, 2, 3, … in the order of their rows, each on a later day than the one before. */
export const checkReleaseOrder: Check = (draft) => {
  let number = 0;
  let day = '';
  return perRow(draft, 'releases', (row) => {
    number += 1;
    const [release, date] = [draft.cell(row, 'release'), draft.cell(row, 'date')];
    const before = day;
    day = date ?? day;
    if (release !== undefined && numberOf(release) !== number) return ['release', outOfOrder(number)];
    return date !== undefined && date <= before ? ['date', notLater(before)] : undefined;
  });
};

const outOfOrder = (number: number): Finding =>
  finding(
    'release-order',
    inEach((words) => words.checks.releaseOrder.outOfOrder.problem(String(number))),
    inEach((words) => words.checks.releaseOrder.outOfOrder.repair(String(number))),
  );

const notLater = (before: string): Finding =>
  finding(
    'release-date',
    inEach((words) => words.checks.releaseOrder.notLater.problem(before)),
    inEach((words) => words.checks.releaseOrder.notLater.repair),
  );
