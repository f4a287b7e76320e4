import type { Figure } from '../../figures/figure.ts';
import { formatQuantityInWords, type QuantityStyle } from '../../values/format.ts';
import type { Context } from '../../reading/context.ts';

/** For titles and sentences: "ít nhất 1.100" where a label says "≥ 1.100". */
export const inWords = ({ lang }: Context, figure: Figure, style: QuantityStyle = {}): string =>
  formatQuantityInWords(figure, figure.unit, lang, style);
