import { finding, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/words.ts';
import type { Named } from '../../../core/schema/code-lists.ts';

/** A number in a column that writes others in another way. `sign` is what stands before decimals in what is proposed. */
export const mixed = (text: string, proposals: readonly string[], sign: Named): Finding =>
  finding(
    'mixed-notation',
    {
      vi: `Cột này có số dùng dấu phẩy thập phân và có số dùng dấu chấm thập phân, nên không chắc “${text}” là bao nhiêu.`,
      en: `The column has numbers with a decimal comma and numbers with a decimal point, so it is not certain what “${text}” is.`,
    },
    {
      vi: `Hãy viết ${either(proposals, 'vi')} (${sign.vi} đứng trước phần thập phân), theo tài liệu.`,
      en: `Write ${either(proposals, 'en')} (with a ${sign.en} before decimals), as the document has it.`,
    },
    proposals,
  );
