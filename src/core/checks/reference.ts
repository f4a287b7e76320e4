import { inEach } from '../words/localized.ts';
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
    inEach((words, lang) => words.checks.reference.unknown.problem(tables[table].title[lang])),
    guess === undefined
      ? inEach((words) => words.checks.reference.unknown.repair)
      : inEach((words) => words.checks.reference.unknown.proposal(guess)),
    guess === undefined || !haveSameDigits(guess, text) ? [] : [guess],
  );
