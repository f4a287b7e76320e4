import type { Column, Table } from '../schema/column.ts';
import { finding, type Finding, type Problem } from '../figures/problem.ts';
import { nearest } from '../values/nearest.ts';

export interface Header {
  /** The column of each cell of a row; nothing where the heading is unknown or stands twice. */
  readonly columns: readonly (Column | undefined)[];
  readonly problems: readonly Problem[];
  /** Whether rows can be told apart: the columns of the key are there. */
  readonly complete: boolean;
}

/** Fits the headings of a file to the columns of its table: each once, none missing, none unknown. */
export function readHeader(table: Table, file: string, headings: readonly string[]): Header {
  const at = (column: string, found: Finding): Problem => ({
    file,
    line: 1,
    column,
    value: column,
    ...found,
  });
  if (headings.length === 1 && /[;\t]/.test(headings[0] ?? '')) return nothing(at('', wrongDelimiter));
  const known = new Map(table.columns.map((column) => [column.name, column]));
  const missing = table.columns.filter(({ name }) => !headings.includes(name)).map(({ name }) => name);
  const strange = headings.filter((heading) => !known.has(heading));
  // A heading that is mistyped is one problem, not an unknown column and a missing one.
  const meant = new Map(strange.map((heading) => [heading, nearest(heading, missing)]));
  const lost = missing.filter((name) => ![...meant.values()].includes(name));
  const twice = headings.filter((heading, index) => known.has(heading) && headings.indexOf(heading) < index);
  return {
    columns: headings.map((heading, index) =>
      headings.indexOf(heading) === index ? known.get(heading) : undefined,
    ),
    problems: [
      ...strange.map((heading) => at(heading, unknownColumn(table, meant.get(heading)))),
      ...lost.map((name) => ({ ...at(name, missingColumn(table, name)), value: '' })),
      ...twice.map((heading) => at(heading, duplicateColumn)),
    ],
    complete: table.key.every((name) => headings.includes(name)),
  };
}

const nothing = (problem: Problem): Header => ({ columns: [], problems: [problem], complete: false });

const wrongDelimiter = finding(
  'wrong-delimiter',
  {
    vi: 'Các cột phải cách nhau bằng dấu phẩy; tệp này dùng dấu chấm phẩy hoặc tab.',
    en: 'Columns are separated by commas; this file has semicolons or tabs.',
  },
  {
    vi: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc điền vào tệp mẫu.',
    en: 'Save it as “CSV UTF-8 (comma delimited)”, or fill in the template.',
  },
);

const unknownColumn = (table: Table, meant: string | undefined): Finding =>
  finding(
    'unknown-column',
    {
      vi: `Bảng này không có cột nào tên như vậy. Các cột là: ${names(table)}.`,
      en: `This table has no such column. Its columns are: ${names(table)}.`,
    },
    meant === undefined
      ? {
          vi: 'Hãy xóa cột này; điều cần nói thêm thì ghi vào cột note, nếu có.',
          en: 'Delete this column; what it says may go into “note”, where there is one.',
        }
      : { vi: `Hãy đổi tên cột thành ${meant}.`, en: `Rename the column ${meant}.` },
  );

const names = ({ columns }: Table): string => columns.map(({ name }) => name).join(', ');

function missingColumn({ columns }: Table, name: string): Finding {
  const title = columns.find((column) => column.name === name)?.title;
  return finding(
    'missing-column',
    {
      vi: `Thiếu cột ${name} (${title?.vi ?? ''}).`,
      en: `The column ${name} (${title?.en ?? ''}) is missing.`,
    },
    {
      vi: `Hãy thêm cột ${name} vào dòng tiêu đề; ô nào không có gì thì để trống.`,
      en: `Add the heading ${name}; leave its cells blank where there is nothing to say.`,
    },
  );
}

const duplicateColumn = finding(
  'duplicate-column',
  { vi: 'Tên cột này có hai lần.', en: 'This heading stands twice.' },
  { vi: 'Hãy xóa một trong hai cột.', en: 'Delete one of the two columns.' },
);
