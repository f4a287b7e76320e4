import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

const repair: Localized = inEach((words) => words.checks.sourceExplained.repair);

const unexplained: Readonly<Record<'url' | 'published', Finding>> = {
  url: finding(
    'source-without-address',
    inEach((words) => words.checks.sourceExplained.unexplained.url.problem),
    repair,
  ),
  published: finding(
    'source-without-date',
    inEach((words) => words.checks.sourceExplained.unexplained.published.problem),
    repair,
  ),
};

/** A source has an address and a date, or a note that says why not. */
export const checkSourceExplained: Check = (draft) =>
  perRow(draft, 'sources', (row) => {
    if (draft.cell(row, 'note') !== '') return undefined;
    if (draft.cell(row, 'url') === '') return ['url', unexplained.url];
    return draft.cell(row, 'published') === '' ? ['published', unexplained.published] : undefined;
  });
