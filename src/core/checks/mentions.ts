import type { TableName } from '../schema/column.ts';
import { nearest } from '../values/nearest.ts';
import type { Draft } from '../figures/draft.ts';

export type Mention = readonly [table: TableName, column: string];

/**
 * The keys of a table that others mention. A mistyped mention is reported where it stands, so the key that was probably meant
 * counts as mentioned; a row that was rejected as a whole mentions whatever is in it. Nothing when a table was not read, or when
 * nobody can tell what a mention means: any key could be meant then, and none is called unused.
 */
export function mentioned(
  draft: Draft,
  table: TableName,
  mentions: readonly Mention[],
): Set<string> | undefined {
  if (mentions.some(([from]) => draft.keys(from) === undefined)) return undefined;
  const seen = new Set(['']);
  const used = new Set<string>();
  for (const [from, column] of mentions) {
    for (const { cells } of draft.rows(from)) {
      const text = cells[column] ?? '';
      if (seen.has(text)) continue;
      const meant = meantBy(draft, table, text);
      if (meant === undefined) return undefined;
      seen.add(text);
      used.add(meant);
    }
  }
  const keys = draft.keys(table);
  for (const [from] of mentions)
    for (const { cells } of draft.rejected(from))
      for (const text of Object.values(cells)) if (keys?.has(text) === true) used.add(text);
  return used;
}

/** A key that is there, or the one that was probably meant by one that is not. */
export function meantBy(draft: Draft, table: TableName, text: string): string | undefined {
  const keys = draft.keys(table);
  return keys === undefined || keys.has(text) ? text : nearest(text, keys.keys());
}
