import { columnIn, isFirst, langs, languageName, type Lang, type Localized } from '../words/lang.ts';
import { inEach } from '../words/localized.ts';
import type { Words } from '../words/shape.ts';
import type { CodeList } from './code-lists.ts';

/** What a cell may hold. `text` is NFC, trimmed, one line; `key` is `a-z`, `0-9` and hyphens. */
export type CellType = 'key' | 'text' | 'number' | 'integer' | 'period' | 'date' | 'url' | 'code';

/** One column of a table of the record: everything that the checks, the metadata and the template need to know. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required: boolean;
  readonly title: Localized;
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
  readonly title: Localized;
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

type Titles = Words['schema']['tables'];
/** What the catalogues have a title for in a table. */
type Titled<Name extends TableName> = keyof Titles['dimensions']['columns'] | keyof Titles[Name]['columns'];

interface Untitled<Name extends string> extends Omit<Column, 'title'> {
  readonly name: Name;
  /** The language of which it holds the text; none where it stands for itself. */
  readonly lang?: Lang;
}

type Extra = Pick<Column, 'codes' | 'references'>;
const column =
  (required: boolean) =>
  <Name extends string>(name: Name, type: CellType, extra: Extra = {}): Untitled<Name> => ({
    name,
    type,
    required,
    ...extra,
  });
/** A column whose cells are never blank. */
export const must = column(true);
/** A column whose cells may be blank. */
export const may = column(false);

/** A column of texts, and one beside it for each other language: `name`, `name_en`. */
export const withTranslations = <Name extends string>(first: Untitled<Name>): readonly Untitled<Name>[] =>
  langs.map((lang) => (isFirst(lang) ? first : { ...first, lang }));

/** A table, with the titles of the catalogues. */
export const tableOf = <Name extends TableName>(
  name: Name,
  {
    key,
    columns,
  }: {
    readonly key: Table['key'];
    readonly columns: readonly Untitled<Titled<Name> & string>[];
  },
): Table => ({
  name,
  title: inEach((words) => words.schema.tables[name].title),
  key,
  columns: columns.map(({ lang, ...each }) => ({
    ...each,
    name: lang === undefined ? each.name : columnIn(each.name, lang),
    title: inEach((words, of) => titleIn(words, of, name, each.name, lang)),
  })),
});

function titleIn(
  { schema }: Words,
  of: Lang,
  table: TableName,
  name: string,
  lang: Lang | undefined,
): string {
  const titles: Readonly<Record<string, string>> = {
    ...schema.tables.dimensions.columns,
    ...schema.tables[table].columns,
  };
  const title = titles[name];
  if (title === undefined) throw new Error(`The column "${name}" of the table "${table}" has no title.`);
  return lang === undefined ? title : schema.translated(title, languageName(lang, of));
}
