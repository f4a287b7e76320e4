import type { CodeList, Named } from './code-lists.ts';

/** What a cell may hold. `text` is NFC, trimmed, one line; `key` is `a-z`, `0-9` and hyphens. */
export type CellType = 'key' | 'text' | 'number' | 'integer' | 'period' | 'date' | 'url' | 'code';

/** One column of a table of the record: everything that the checks, the metadata and the template need to know. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required: boolean;
  readonly title: Named;
  /** For `code`: the closed list. */
  readonly codes?: CodeList;
  /** The table whose key it must be. */
  readonly references?: TableName;
}

export type TableName =
  | 'observations'
  | 'areas'
  | 'indicators'
  | 'fields'
  | 'field-map'
  | 'sources'
  | 'breaks'
  | 'choices'
  | 'releases'
  | 'changes'
  | 'corrections'
  | 'released-charts'
  | 'slides';

export interface Table {
  readonly name: TableName;
  readonly title: Named;
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

type Extra = Pick<Column, 'codes' | 'references'>;
/** A column, with its titles in Vietnamese and English. */
const column =
  (required: boolean) =>
  (name: string, type: CellType, vi: string, en: string, extra: Extra = {}): Column => ({
    name,
    type,
    required,
    title: { vi, en },
    ...extra,
  });
/** A column whose cells are never blank. */
export const must = column(true);
/** A column whose cells may be blank. */
export const may = column(false);
