import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { slug } from '../values/key.ts';
import { haveSameDigits, nearest } from '../values/nearest.ts';
import { perCell, type Check } from './draft.ts';
import { finding, type Finding } from './problem.ts';

/** A key that points to another table is there. */
export const checkReference: Check = (draft) => {
  const guesses = new Map<string, string | undefined>();
  const guess = (text: string, table: TableName, keys: Iterable<string>): string | undefined => {
    const question = `${table}:${text}`;
    if (!guesses.has(question)) guesses.set(question, nearest(text, keys));
    return guesses.get(question);
  };
  return perCell(
    draft,
    ({ references }) => references !== undefined,
    (text, { references }) => {
      const keys = references === undefined ? undefined : draft.keys(references);
      if (references === undefined || keys === undefined || keys.has(text)) return undefined;
      const meant = guess(text, references, keys.keys());
      // A key that is malformed where it is given out is reported there, and not again for each mention.
      return meant !== undefined && slug(meant) === text
        ? undefined
        : unknown(references, meant, meant !== undefined && haveSameDigits(meant, text));
    },
  );
};

const unknown = (table: TableName, guess: string | undefined, isSafe: boolean): Finding =>
  finding(
    'unknown-key',
    {
      vi: `Mã này không có trong bảng “${tables[table].title.vi}”.`,
      en: `There is no such key in the table “${tables[table].title.en}”.`,
    },
    guess === undefined
      ? {
          vi: `Hãy viết một mã có trong bảng đó, hoặc thêm một dòng vào bảng.`,
          en: `Write a key of that table, or add a row to it.`,
        }
      : {
          vi: `Hãy viết ${guess} nếu ý là vậy; nếu không, hãy thêm một dòng vào bảng đó.`,
          en: `Write ${guess} if that is meant; if not, add a row to that table.`,
        },
    guess === undefined || !isSafe ? [] : [guess],
  );
