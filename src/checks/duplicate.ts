import type { Table } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { problemAt, type Check, type Draft, type Row } from './draft.ts';
import { finding, type Finding, type Problem } from './problem.ts';

/** No two rows of a table have the same key, in one file or in two. */
export const checkDuplicate: Check = (draft) =>
  Object.values(tables).flatMap((table) => duplicates(draft, table));

function duplicates(draft: Draft, { name, key }: Table): Problem[] {
  const first = new Map<string, Row>();
  return draft.rows(name).flatMap((row) => {
    const cells = key.map((column) => draft.cell(row, column));
    if (cells.includes(undefined)) return [];
    const whole = cells.join('\u0000');
    const earlier = first.get(whole);
    if (earlier === undefined) first.set(whole, row);
    return earlier === undefined
      ? []
      : [{ ...problemAt(row, key[0] ?? '', again(earlier)), value: shown(cells) }];
  });
}

const shown = (cells: readonly (string | undefined)[]): string =>
  cells.filter((cell) => cell !== '').join(' · ');

const again = ({ file, line }: Row): Finding =>
  finding(
    'duplicate',
    {
      vi: `Dòng này nói về cùng một điều với dòng ${String(line)} của ${file}; mỗi điều chỉ ghi ở một dòng.`,
      en: `This row has the key of ${file}:${String(line)}; a key has one row only.`,
    },
    {
      vi: 'Hãy xóa một trong hai dòng, hoặc sửa ô làm cho chúng khác nhau (lĩnh vực, khối, kỳ, nguồn…).',
      en: 'Delete one of the two, or correct the cell that tells them apart (field, bloc, period, source…).',
    },
  );
