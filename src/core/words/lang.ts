/** Every language of the site with how it writes numbers, the first one first. Its words stand in the folder of its name. */
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
export type Lang = keyof typeof locales;
export const langs = Object.keys(locales) as readonly Lang[];
export const firstLang = 'vi' satisfies Lang;

export const localeOf = (lang: Lang): string => locales[lang];

/** What a language is called in one: “tiếng Anh”, “English”. */
export const languageName = (lang: Lang, of: Lang): string =>
  new Intl.DisplayNames(locales[of], { type: 'language' }).of(lang) ?? lang;

/** A text in every language. */
export type Localized = Readonly<Record<Lang, string>>;

/** Picks the text of a language. */
export const inLang = (text: Localized, lang: Lang): string => text[lang];

/** The first language has no mark: its pages stand at the root, its texts in the columns without an ending. */
export const isFirst = (lang: Lang): boolean => lang === firstLang;

/** What addresses have before the path of a page: nothing, or `en/`. */
export const prefixIn = (lang: Lang): string => (isFirst(lang) ? '' : `${lang}/`);

/** The same as the parameter of a route. */
export const localeIn = (lang: Lang): string | undefined => (isFirst(lang) ? undefined : lang);

/** The column of the record that has a text in a language: `name`, or `name_en`. */
export const columnIn = (column: string, lang: Lang): string =>
  isFirst(lang) ? column : `${column}_${lang}`;

type Columns<Name extends string> = Name | `${Name}_${Exclude<Lang, typeof firstLang>}`;
/** A text of the record in every language, by its columns: `name`, `name_en`. */
export type Translated<Name extends string> = Readonly<Record<Columns<Name>, string>>;

export const columnsIn = <Name extends string>(name: Name): readonly Columns<Name>[] =>
  langs.map((lang) => columnIn(name, lang) as Columns<Name>);

export const translated = <Name extends string>(
  name: Name,
  textIn: (lang: Lang) => string,
): Translated<Name> =>
  Object.fromEntries(langs.map((lang) => [columnIn(name, lang), textIn(lang)])) as Translated<Name>;

/** The language that a column of texts is in. */
export const langOfColumn = (column: string): Lang =>
  langs.find((lang) => !isFirst(lang) && column.endsWith(`_${lang}`)) ?? firstLang;

/** Picks `name` or `name_en` of a row of the record. */
export function rowText<Row extends object>(row: Row, column: keyof Row & string, lang: Lang): string {
  const key = columnIn(column, lang);
  const text: unknown = Reflect.get(row, key);
  if (typeof text !== 'string') throw new Error(`Column "${key}" is not a text of this row.`);
  return text;
}
