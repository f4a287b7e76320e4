import type { TableName } from '../schema/column.ts';
import { nearest } from '../values/nearest.ts';
import type { Draft } from './draft.ts';

export type Mention = readonly [table: TableName, column: string];

/**
 * The keys of a table that others mention. A mistyped mention is reported where it stands, so the key that was probably meant
 * counts as mentioned; a row that was rejected as a whole mentions whatever is in it.
 */
export function mentioned(draft: Draft, table: TableName, mentions: readonly Mention[]): Set<string> {
  const keys = draft.keys(table) ?? new Map();
  const texts = new Set(
    mentions.flatMap(([from, column]) => draft.rows(from).map(({ cells }) => cells[column] ?? '')),
  );
  const rejected = mentions.flatMap(([from]) =>
    draft.rejected(from).flatMap(({ cells }) => Object.values(cells)),
  );
  const meant = [...texts].map((text) => (keys.has(text) ? text : (nearest(text, keys.keys()) ?? '')));
  return new Set([...meant, ...rejected].filter((key) => key !== ''));
}

/** Whether every table that could mention a key was read; if not, nobody is told that a key is unused. */
export const areAllRead = (draft: Draft, mentions: readonly Mention[]): boolean =>
  mentions.every(([table]) => draft.keys(table) !== undefined);
