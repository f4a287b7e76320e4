import type { Qualifier } from '../schema/code-lists.ts';
import { formatPlain } from './format-number.ts';

const computed = 1;

/**
 * How many decimals a spreadsheet shows of a number: those that were printed; of a computed one the one decimal of the pages.
 * A computed bound is shown with all of them, for a spreadsheet rounds to the nearest and "at least 40.69" is not "at least 40.7".
 */
export function decimalsShown(
  value: number,
  { kind, qualifier }: { readonly kind: 'observation' | 'derived'; readonly qualifier: Qualifier },
): number {
  if (Number.isInteger(value)) return 0;
  return kind === 'derived' && (qualifier === 'exact' || qualifier === 'about')
    ? computed
    : decimalsOf(value);
}

/** 85.16 has two. The zero that `formatPlain` adds to three is none. */
const decimalsOf = (value: number): number =>
  formatPlain(value).replace(/0+$/, '').split('.')[1]?.length ?? 0;
