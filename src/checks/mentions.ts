import type { TableName } from '../schema/column.ts';
import { nearest } from '../values/nearest.ts';
import type { Draft } from './draft.ts';

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
  const texts = new Set(
    mentions.flatMap(([from, column]) => draft.rows(from).map(({ cells }) => cells[column] ?? '')),
  );
  texts.delete('');
  const meant = [...texts].map((text) => meantBy(draft, table, text));
  if (meant.includes(undefined)) return undefined;
  const rejected = mentions.flatMap(([from]) =>
    draft.rejected(from).flatMap(({ cells }) => Object.values(cells)),
  );
  return new Set([...meant.filter((key) => key !== undefined), ...rejected]);
}

/** A key that is there, or the one that was probably meant by one that is not. */
export function meantBy(draft: Draft, table: TableName, text: string): string | undefined {
  const keys = draft.keys(table);
  return keys === undefined || keys.has(text) ? text : nearest(text, keys.keys());
}
