import { inEach } from '../words/localized.ts';
import { parsePeriod } from '../values/period.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** A figure is of a time when its area was there, and a result is not older than what it counts. */
export const checkPeriodFits: Check = (draft) =>
  perRow(draft, 'observations', (row) => {
    const text = draft.cell(row, 'period');
    const period = text === undefined ? undefined : parsePeriod(text);
    if (period === undefined) return undefined;
    const found = outsideArea(draft, row, period) ?? beforeItsTime(draft, row, period.start);
    return found && ['period', found];
  });

interface Bounds {
  readonly start?: string;
  readonly end?: string;
}

function outsideArea(draft: Draft, row: Row, { start = '', end = '9999' }: Bounds): Finding | undefined {
  const area = draft.cell(row, 'area');
  const [from, to] = ['valid_from', 'valid_to'].map((column) => cellOf(draft, 'areas', area, column) ?? '');
  const late = to !== undefined && to !== '' && start > to;
  const early = from !== undefined && from !== '' && end < from;
  return late || early ? notThere(from ?? '', to ?? '') : undefined;
}

function beforeItsTime(draft: Draft, row: Row, start: string | undefined): Finding | undefined {
  const published = cellOf(draft, 'sources', draft.cell(row, 'source'), 'published') ?? '';
  const role = cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'role');
  if (published === '' || start === undefined || start <= published || role !== 'outcome') return undefined;
  return finding(
    'period-after-source',
    inEach((words) => words.checks.periodFits.beforeItsTime.problem(published)),
    inEach((words) => words.checks.periodFits.beforeItsTime.repair),
  );
}

const notThere = (from: string, to: string): Finding =>
  finding(
    'area-outside-period',
    inEach((words) => words.checks.periodFits.notThere.problem(from || '…', to || '…')),
    inEach((words) => words.checks.periodFits.notThere.repair),
  );
