import type { Row } from '../../checks/draft.ts';
import { finding, type Problem } from '../../checks/problem.ts';
import type { ReadRows } from '../cells/read-rows.ts';
import { rowAt, rowKey } from '../union.ts';

/** Of rows with one key the later ones are a problem already; where they differ, nobody can tell whether the first is right. */
export function rivals(read: readonly ReadRows[], held: ReadonlySet<string>): readonly Problem[] {
  const groups = new Map<string, { first: Row; isDoubtful: boolean }>();
  for (const { form, rows } of read) {
    for (const row of rows) {
      const key = [form.table.name, rowKey(form.table.name, row)].join('\u0000');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: row, isDoubtful: false });
      else if (!isSame(group.first, row)) group.isDoubtful = true;
    }
  }
  return [...groups.values()]
    .filter(({ first, isDoubtful }) => isDoubtful && !held.has(rowAt(first)))
    .map(({ first: { file, line } }) => ({ file, line, column: '', value: '', ...rival }));
}

const isSame = (a: Row, b: Row): boolean =>
  Object.entries(a.cells).every(([column, text]) => b.cells[column] === text);

const rival = finding(
  'rival-row',
  {
    vi: 'Phía dưới có dòng nói về cùng điều này mà ghi khác, nên không biết dòng nào đúng.',
    en: 'A row further on has the same key and says something else; nobody can tell which is right.',
  },
  {
    vi: 'Hãy giữ dòng đúng với tài liệu và xóa dòng kia.',
    en: 'Keep the row that is as the document has it, and delete the other.',
  },
);
