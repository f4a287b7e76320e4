import type { CodeList } from '../../../core/schema/code-lists.ts';
import type { ColumnReader } from './cell-reader.ts';
import { sameWords } from '../../../core/values/same-words.ts';

/** A code, or its name in either language, also with the code before it: "exact (đúng như nguồn ghi)". What is neither is left to the check of codes. */
export function codeReader(codes: CodeList): ColumnReader {
  const names = new Map(
    Object.entries(codes).flatMap(([code, { vi, en }]) =>
      [code, vi, en, `${code} (${vi})`, `${code} (${en})`].map((name) => [sameWords(name), code] as const),
    ),
  );
  const text: ColumnReader['text'] = (read) => {
    const code = names.get(sameWords(read));
    if (code === undefined || code === read) return { text: read };
    if (codes[code]?.vi === read || codes[code]?.en === read) return { text: code };
    return { text: code, told: ['name'] };
  };
  return { text };
}
