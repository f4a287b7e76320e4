import { finding } from '../../../core/figures/problem.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { linePlace, problemIn } from '../place.ts';
import type { WorkLine, WorkSheet } from '../work.ts';
import { lineText } from './asides.ts';

/** Below a table another one begins, with headings of its own: nothing of it is read by those of the first. */
export const secondTable = (sheet: WorkSheet, line: WorkLine): IncomingProblem =>
  problemIn(
    linePlace(sheet, line.line),
    lineText(line),
    finding(
      'second-table',
      {
        vi: 'Từ dòng này là một bảng khác, có dòng tiêu đề riêng; các dòng từ đây trở xuống chưa được đọc.',
        en: 'Another table begins here, with headings of its own; the lines from here on were not read.',
      },
      {
        vi: 'Hãy chuyển bảng này sang một trang hoặc một tệp riêng, hoặc chép các dòng của nó vào đúng các cột của bảng trên.',
        en: 'Move it to a sheet or a file of its own, or copy its lines into the columns of the table above.',
      },
    ),
  );
