import type { TableName } from '../schema/column.ts';
import { slug } from '../values/key.ts';
import { nearest } from '../values/nearest.ts';
import { perCell, type Check } from './draft.ts';
import { finding, type Finding } from './problem.ts';

/** A key that points to another table is there. */
export const checkReference: Check = (draft) =>
  perCell(
    draft,
    ({ references }) => references !== undefined,
    (text, { references }) => {
      const keys = references === undefined ? undefined : draft.keys(references);
      if (references === undefined || keys === undefined || keys.has(text)) return undefined;
      const guess = nearest(text, keys.keys());
      // The key itself is malformed and reported where it stands.
      return guess !== undefined && slug(guess) === text ? undefined : unknown(references, guess);
    },
  );

const unknown = (table: TableName, guess: string | undefined): Finding =>
  finding(
    'unknown-key',
    { vi: `Mã này không có trong ${table}.csv.`, en: `There is no such key in ${table}.csv.` },
    guess === undefined
      ? {
          vi: `Hãy viết một mã có trong ${table}.csv, hoặc thêm một dòng vào tệp đó.`,
          en: `Write a key of ${table}.csv, or add a row to that file.`,
        }
      : {
          vi: `Có lẽ là: ${guess}. Nếu không, hãy thêm một dòng vào ${table}.csv.`,
          en: `Probably: ${guess}. If not, add a row to ${table}.csv.`,
        },
  );
