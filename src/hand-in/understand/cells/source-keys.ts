import { inEach } from '../../../core/words/localized.ts';
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
    inEach((words) => words.handIn.understand.sourceKeys.otherSource.problem(entered)),
    inEach((words) => words.handIn.understand.sourceKeys.otherSource.repair(entered)),
    [entered],
  );
