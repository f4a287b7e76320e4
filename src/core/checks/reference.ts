import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { slug } from '../values/key.ts';
import { haveSameDigits, nearest } from '../values/nearest.ts';
import { perCell, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** A key that points to another table is there. */
export const checkReference: Check = (draft) => {
  const guess = guesses();
  const malformed = malformedKeys(draft);
  return perCell(
    draft,
    ({ references }) => references !== undefined,
    (text, { references }) => {
      const keys = references === undefined ? undefined : draft.keys(references);
      if (references === undefined || keys === undefined || keys.has(text)) return undefined;
      if (malformed(references).has(text)) return undefined;
      return { code: 'unknown-key', say: () => unknown(references, text, guess(references, text, keys)) };
    },
  );
};

/** What was probably meant; many rows have the same slip. */
function guesses() {
  const known = new Map<string, string | undefined>();
  return (table: TableName, text: string, keys: ReadonlyMap<string, unknown>): string | undefined => {
    const question = `${table}:${text}`;
    if (!known.has(question)) known.set(question, nearest(text, keys.keys()));
    return known.get(question);
  };
}

/** A key that is malformed where it is given out is reported there, and not again for each mention that is not. */
function malformedKeys(draft: Draft): (table: TableName) => ReadonlySet<string> {
  const known = new Map<TableName, ReadonlySet<string>>();
  return (table) => {
    const keys = known.get(table) ?? new Set([...(draft.keys(table)?.keys() ?? [])].map(slug));
    known.set(table, keys);
    return keys;
  };
}

const unknown = (table: TableName, text: string, guess: string | undefined): Finding =>
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
    guess === undefined || !haveSameDigits(guess, text) ? [] : [guess],
  );
