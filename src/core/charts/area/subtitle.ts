import type { Figure } from '../../figures/figure.ts';
import { bases } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { indicatorName, periodText, type Context } from '../../reading/context.ts';

/** What is counted, when and how: "Mô hình được công nhận, 2022, tính trong kỳ". */
export const countSubtitle = (context: Context, figure: Figure): string =>
  [
    indicatorName(context, figure.indicator),
    periodText(context, figure.period),
    inLang(bases[figure.basis], context.lang),
  ].join(', ');
