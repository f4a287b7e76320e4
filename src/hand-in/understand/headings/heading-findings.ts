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
  {
    vi: 'Biểu mẫu không có cột này, nên các ô bên dưới chưa được đọc.',
    en: 'The form has no such column, so the cells below it were not read.',
  },
  {
    vi: `Hãy đổi tiêu đề thành tên một cột của biểu mẫu; nếu cột này không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
    en: `Give it the name of a column of the form; if the column need not be handed in, name it ${leaveOut}.`,
  },
  [leaveOut],
);

const mistyped = ({ title }: Column): Finding =>
  finding(
    'unknown-heading',
    {
      vi: 'Biểu mẫu không có cột nào tên như vậy, nên các ô bên dưới chưa được đọc.',
      en: 'The form has no column of this name, so the cells below it were not read.',
    },
    {
      vi: `Hãy đổi tiêu đề thành “${title.vi}” nếu ý là vậy; nếu cột này không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
      en: `Write “${title.vi}” if that is meant; if the column need not be handed in, name it ${leaveOut}.`,
    },
    [title.vi, leaveOut],
  );

export const nameless = {
  meant: undefined,
  finding: finding(
    'column-without-heading',
    {
      vi: 'Cột này có ô đã điền nhưng không có tiêu đề, nên không biết là gì.',
      en: 'The column has cells that are filled in but no heading; nobody can tell what they are.',
    },
    {
      vi: `Hãy ghi tiêu đề cho cột, hoặc xóa các ô đó; nếu không cần nộp, hãy ghi tiêu đề là ${leaveOut}.`,
      en: `Give the column a heading, or delete those cells; if it need not be handed in, name it ${leaveOut}.`,
    },
    [leaveOut],
  ),
};

export const doubled: Finding = finding(
  'duplicate-heading',
  {
    vi: 'Tiêu đề này có hai lần, nên không biết phải đọc cột nào.',
    en: 'This heading stands twice; nobody can tell which column to read.',
  },
  {
    vi: `Hãy giữ một cột; cột kia xóa đi, hoặc ghi tiêu đề là ${leaveOut}.`,
    en: `Keep one of the two; delete the other, or name it ${leaveOut}.`,
  },
  [leaveOut],
);

export const missing = ({ title }: Column): Finding =>
  finding(
    'missing-heading',
    { vi: `Thiếu cột “${title.vi}”.`, en: `The column “${title.en}” is missing.` },
    {
      vi: `Hãy thêm cột có tiêu đề “${title.vi}” và điền các ô của cột đó, hoặc chép số liệu vào biểu mẫu.`,
      en: `Add a column named “${title.vi}” and fill it in, or copy the figures into the template.`,
    },
  );
