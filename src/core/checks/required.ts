import type { Named } from '../schema/code-lists.ts';
import type { Column } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { faultAt } from '../figures/draft.ts';
import type { Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';
import { codeNames, noFigure } from './words.ts';

/** A cell that must be filled is filled. */
export const checkRequired: Check = function* (draft) {
  for (const { name, columns } of Object.values(tables)) {
    const required = columns
      .filter((column) => column.required)
      .map((column) => ({ name: column.name, found: missing(column) }));
    for (const row of draft.rows(name))
      for (const column of required)
        if (draft.cell(row, column.name) === '') yield faultAt(row, column.name, column.found);
  }
};

const missing = (column: Column): Finding =>
  finding(
    'missing-cell',
    { vi: `Ô “${column.title.vi}” bắt buộc phải có.`, en: `“${column.title.en}” must not be blank.` },
    repair(column),
  );

function repair({ name, codes }: Column): Named {
  if (codes !== undefined) {
    return {
      vi: `Hãy viết một trong các mã: ${codeNames(codes, 'vi')}.`,
      en: `Write one of: ${codeNames(codes, 'en')}.`,
    };
  }
  return repairs[name] ?? { vi: 'Hãy điền ô này theo tài liệu.', en: 'Fill it in from the document.' };
}

const repairs: Readonly<Record<string, Named>> = {
  value: noFigure,
  printed: {
    vi: 'Hãy chép vài chữ có con số đúng như tài liệu in, ví dụ: hơn 1.100.',
    en: 'Copy the few words with the number as the document prints them, such as: hơn 1.100.',
  },
  locator: {
    vi: 'Hãy ghi số liệu nằm ở đâu trong tài liệu, ví dụ: đoạn 3.',
    en: 'Say where in the document the figure stands, such as: đoạn 3.',
  },
  accessed: {
    vi: 'Hãy ghi ngày mở tài liệu, ví dụ: 2026-11-22.',
    en: 'Write the day on which the document was opened, such as 2026-11-22.',
  },
};
