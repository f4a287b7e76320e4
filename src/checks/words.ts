import type { CodeList } from '../schema/code-lists.ts';
import type { Lang } from '../words/lang.ts';

/** "exact (đúng như nguồn ghi), at-least (ít nhất)": a code that says what it means is not repeated. */
export const codeNames = (codes: CodeList, lang: Lang): string =>
  Object.entries(codes)
    .map(([code, name]) => (name[lang] === code ? code : `${code} (${name[lang]})`))
    .join(', ');

const joins = { vi: ' hoặc ', en: ' or ' } as const;

/** "1234 hoặc 1.2340". */
export const either = (texts: readonly string[], lang: Lang): string => texts.join(joins[lang]);
