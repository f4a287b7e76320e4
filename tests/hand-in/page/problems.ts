import type { IncomingProblem } from '../../../src/hand-in/incoming.ts';

/** A problem of a cell of a file, such as "so-lieu.csv" and "D7"; without a column it is of the whole line. */
export function problemAt(
  file: string,
  cell: string,
  more: Partial<Pick<IncomingProblem, 'code' | 'value' | 'proposals'>> = {},
): IncomingProblem {
  const line = Number(cell.replace(/^\D*/, ''));
  const column = cell.replace(/\d+$/, '');
  return {
    file,
    line,
    column,
    value: '1.234',
    code: 'ambiguous-number',
    problem: { vi: 'Hiểu được hai cách.', en: 'Can be read in two ways.' },
    repair: { vi: 'Hãy viết rõ.', en: 'Write it plainly.' },
    proposals: ['1234', '1.2340'],
    place: { file, sheet: '', line, cell: column === '' ? '' : cell, heading: column },
    ...more,
  };
}
