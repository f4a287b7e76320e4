import type { Row } from '../../core/figures/rows.ts';
import { labelsOf, type Labels } from '../understand/labels.ts';
import type { Reference } from '../../core/figures/tables.ts';

/** By table and key, what officers call the rows of the record. */
export type Names = Readonly<Record<'areas' | 'indicators' | 'fields', Labels>>;

export const namesIn = ({ areas, indicators, fields }: Reference): Names => ({
  areas: labelsOf(
    'areas',
    areas.map(({ area, name, level, parent }) => row({ area, name, level, parent })),
  ),
  indicators: labelsOf(
    'indicators',
    indicators.map(({ indicator, name }) => row({ indicator, name })),
  ),
  fields: labelsOf(
    'fields',
    fields.map(({ field, name }) => row({ field, name })),
  ),
});

const row = (cells: Row['cells']): Row => ({ file: '', line: 0, cells });

/** Province by province, each with what lies in it after it, in the order of the Vietnamese alphabet. */
export function areasInOrder(labels: Iterable<string>): readonly string[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...labels]
    .map((label) => label.split(', ').reverse())
    .sort((a, b) => firstOther(a.map((name, depth) => compare(name, b[depth] ?? ''))) ?? a.length - b.length)
    .map((path) => path.reverse().join(', '));
}

const firstOther = (orders: readonly number[]): number | undefined => orders.find((order) => order !== 0);
