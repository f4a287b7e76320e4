/** Every language of the site with how it writes numbers, the first one first. Its words stand in the folder of its name. */
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
export type Lang = keyof typeof locales;
export const langs = Object.keys(locales) as readonly Lang[];
export const firstLang = 'vi' satisfies Lang;

export const localeOf = (lang: Lang): string => locales[lang];

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

/** Picks `name` or `name_en` of a row of the record. */
export function rowText<Row extends object>(row: Row, column: keyof Row & string, lang: Lang): string {
  const key = columnIn(column, lang);
  const text: unknown = Reflect.get(row, key);
  if (typeof text !== 'string') throw new Error(`Column "${key}" is not a text of this row.`);
  return text;
}
