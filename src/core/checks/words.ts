import type { CodeList, Named } from '../schema/code-lists.ts';
import type { Lang } from '../words/lang.ts';

/** "at-least (ít nhất)": a code that says what it means is not repeated. */
export function codeName(code: string, codes: CodeList, lang: Lang): string {
  const name = codes[code]?.[lang] ?? code;
  return name === code ? code : `${code} (${name})`;
}

/** "exact (đúng như nguồn ghi), at-least (ít nhất)". */
export const codeNames = (codes: CodeList, lang: Lang): string =>
  Object.keys(codes)
    .map((code) => codeName(code, codes, lang))
    .join(', ');

const joins = { vi: ' hoặc ', en: ' or ' } as const;

/** "1234 hoặc 1.2340". */
export const either = (texts: readonly string[], lang: Lang): string => texts.join(joins[lang]);

/** What a document does not say is no figure, and no 0. */
export const noFigure: Named = {
  vi: 'Hãy viết số in trong tài liệu; nếu tài liệu không có số thì xóa cả dòng, đừng viết 0.',
  en: 'Write the number that the document prints; if it prints none, delete the row, and do not write 0.',
};
