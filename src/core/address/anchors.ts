import type { FieldMapping } from '../figures/tables.ts';
import { labelPart } from '../values/key.ts';

/** The names of what can be led to on the page of methods, beside the keys of indicators, which stand there as they are. */
export const termAnchor = (list: string, code: string): string => `${list}.${code}`;
export const labelAnchor = ({ scheme, label }: Pick<FieldMapping, 'scheme' | 'label'>): string =>
  `crosswalk.${scheme}.${labelPart(label)}`;
