import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import { either } from '../../../core/checks/wording.ts';
import type { Localized } from '../../../core/words/lang.ts';

/** A number in a column that writes others in another way. `sign` is what stands before decimals in what is proposed. */
export const mixed = (text: string, proposals: readonly string[], sign: Localized): Finding =>
  finding(
    'mixed-notation',
    inEach((words) => words.handIn.understand.findings.mixed.problem(text)),
    inEach((words, lang) =>
      words.handIn.understand.findings.mixed.repair(either(proposals, lang), sign[lang]),
    ),
    proposals,
  );
