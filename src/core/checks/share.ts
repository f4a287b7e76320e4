import { inEach } from '../words/localized.ts';
import { formatNumber } from '../values/format-number.ts';
import { numberOf } from '../values/number.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

const saysPercent = /%|phần trăm|per\s?cent/iu;

/** 0.8516 of a share may be 85.16%, as a spreadsheet holds it, or less than one in a hundred: only the words of the document tell. */
export const checkShare: Check = (draft) =>
  perRow(draft, 'observations', (row) => {
    const value = numberOf(draft.cell(row, 'value') ?? '') ?? 0;
    if (Math.abs(value) >= 1 || Number.isInteger(value)) return undefined;
    if (cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'unit') !== 'percent') return undefined;
    const isExplained = saysPercent.test(draft.cell(row, 'printed') ?? '') || draft.cell(row, 'note') !== '';
    return isExplained ? undefined : ['value', ofOne(value)];
  });

function ofOne(value: number): Finding {
  const hundredfold = Number((value * 100).toPrecision(15));
  return finding(
    'share-of-one',
    inEach((words, lang) =>
      words.checks.share.ofOne.problem(formatNumber(value, lang), formatNumber(hundredfold, lang)),
    ),
    inEach((words, lang) => words.checks.share.ofOne.repair(formatNumber(hundredfold, lang))),
  );
}
