export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];

/** Picks the text of a language from a pair such as `{ vi, en }`. */
export const inLang = (text: { readonly vi: string; readonly en: string }, lang: Lang): string => text[lang];

/** Picks `name` or `name_en` of a row of the record. */
export function rowText<Row extends object>(row: Row, column: keyof Row & string, lang: Lang): string {
  const key = lang === 'vi' ? column : `${column}_en`;
  const text: unknown = Reflect.get(row, key);
  if (typeof text !== 'string') throw new Error(`Column "${key}" is not a text of this row.`);
  return text;
}
