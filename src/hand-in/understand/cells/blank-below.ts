import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Column } from '../../../core/schema/column.ts';
import { beginningOf } from '../../../core/values/beginning.ts';
import { isBlank, textAt, type FormSheet, type WorkLine } from '../work.ts';

/** What is said of a blank cell below a filled one: whether what is written once holds for the lines below, only the officer knows. */
export function blankBelow(
  { headings }: FormSheet,
  line: WorkLine,
  column: Column,
  heading: string,
  above: string,
): Finding | undefined {
  if (column.required && column.references !== undefined) return missing(heading, above);
  const note = headings.find((other) => other.column?.name === 'note');
  const isExplained = note !== undefined && !isBlank(textAt(line, note.index));
  return column.type === 'period' && !isExplained ? withoutPeriod(above) : undefined;
}

const missing = (heading: string, above: string): Finding =>
  finding(
    'missing-cell',
    { vi: `Ô “${heading}” bắt buộc phải có.`, en: `“${heading}” must not be blank.` },
    {
      vi: `Hãy điền ô này; nếu giống ô ở trên thì viết “${beginningOf(above)}”.`,
      en: `Fill it in; write “${beginningOf(above)}” if it is the same as above.`,
    },
    [above],
  );

/** A period may be blank, where the document gives none; the note then says so. */
const withoutPeriod = (above: string): Finding =>
  finding(
    'blank-period',
    {
      vi: 'Kỳ để trống dưới một dòng có kỳ: không rõ là cùng kỳ ấy, hay tài liệu không ghi năm.',
      en: 'The period is blank below a row that has one: it may be the same, or the document gives no year.',
    },
    {
      vi: `Nếu cùng kỳ với dòng trên thì viết “${above}”; nếu tài liệu không ghi năm thì nói rõ ở cột “Ghi chú”.`,
      en: `Write “${above}” if it is the same as above; if the document gives no year, say so in the column “Ghi chú”.`,
    },
  );
