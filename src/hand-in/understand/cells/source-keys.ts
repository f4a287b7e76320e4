import { finding, type Finding } from '../../../core/figures/problem.ts';
import { slug } from '../../../core/values/key.ts';
import { sameWords } from '../../../core/values/same-words.ts';
import type { ColumnReader } from './cell-reader.ts';

/** "BC-12/2024" → "bc-12-2024"; a key begins with a letter, so that "12/BC-UBND" → "vb-12-bc-ubnd" (văn bản). */
export function sourceKey(text: string): string {
  const key = slug(text);
  return /^\d/.test(key) ? `vb-${key}` : key;
}

/** Keys of sources, made in one way wherever they stand. `declared` are the texts by which the sources are entered, by key. */
export function sourceReader(declared: ReadonlyMap<string, string>): ColumnReader {
  const text: ColumnReader['text'] = (read) => {
    const key = sourceKey(read);
    const entered = declared.get(key);
    if (key === '' || key === read) return { text: read };
    if (entered !== undefined && entered !== key && sameWords(entered) !== sameWords(read))
      return { text: read, found: otherSource(entered) };
    return { text: key, told: ['source-key'] };
  };
  return { text, number: text };
}

const otherSource = (entered: string): Finding =>
  finding(
    'source-spelling',
    {
      vi: `Ký hiệu nguồn này chỉ khác “${entered}” ở dấu câu, nên không chắc là cùng một nguồn.`,
      en: `This source differs from “${entered}” in punctuation only; it is not certain that they are one.`,
    },
    {
      vi: `Hãy viết “${entered}” nếu là một nguồn; nếu là hai, hãy đặt ký hiệu khác hẳn.`,
      en: `Write “${entered}” if they are one; if they are two, give one of them another name.`,
    },
    [entered],
  );
