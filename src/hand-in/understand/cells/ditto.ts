import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Column } from '../../../core/schema/column.ts';
import { beginningOf } from '../../../core/values/beginning.ts';

const marks = /^(?:[-–—]\s*)?(?:nt|n\/t|như (?:dòng )?trên|"|''|”|″|〃)(?:\s*[-–—])?$/iu;

/** What is said of a cell that only points to the one above it: each row of the record stands alone. A number is never repeated so. */
export function dittoBelow({ type }: Column, text: string, above: string | undefined): Finding | undefined {
  if (type === 'number' || !marks.test(text.normalize('NFC').trim())) return undefined;
  return finding(
    'ditto',
    {
      vi: 'Ô này chỉ nhắc lại ô ở trên, mà mỗi dòng phải tự đủ nghĩa.',
      en: 'The cell only points to the one above it, and each row must say all by itself.',
    },
    above === undefined
      ? { vi: 'Hãy viết rõ theo tài liệu.', en: 'Write out what the document says.' }
      : {
          vi: `Hãy viết lại “${beginningOf(above)}” nếu giống ô ở trên.`,
          en: `Write “${beginningOf(above)}” again if it is the same.`,
        },
    above === undefined ? [] : [above],
  );
}
