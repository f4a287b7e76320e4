import { inEach } from '../words/localized.ts';
import { formatNumber } from '../values/format-number.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** How many digits the official codes of a level have. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['province', 2],
  ['district', 3],
  ['commune', 5],
]);

/** An official code has all its digits: a spreadsheet that takes 01267 for a number leaves 1267 of it. */
export const checkAreaCode: Check = (draft) =>
  perRow(draft, 'areas', (row) => {
    const code = draft.cell(row, 'code') ?? '';
    const length = lengths.get(draft.cell(row, 'level') ?? '');
    return length !== undefined && /^\d+$/.test(code) && code.length < length
      ? ['code', tooShort(length, code.padStart(length, '0'))]
      : undefined;
  });

const tooShort = (length: number, whole: string): Finding =>
  finding(
    'area-code',
    inEach((words, lang) => words.checks.areaCode.tooShort.problem(formatNumber(length, lang))),
    inEach((words) => words.checks.areaCode.tooShort.repair(whole)),
    [whole],
  );
