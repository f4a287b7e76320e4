import { inLang } from '../../core/words/lang.ts';
import type { Column, TableName } from '../../core/schema/column.ts';
import { guidanceOf } from '../guidance/index.ts';
import type { OfficerWords } from '../../core/words/shape.ts';
import { cellName } from '../../core/values/cell-reference.ts';
import type { Validation, ValidationRule } from '../../take-away/office/xlsx/validation.ts';
import { choosingIn } from './lists.ts';

/** Where the form is filled in: below its headings and their explanations. */
export const firstRow = 3;
export const lastRow = 2000;

/** What is said beside the cells of a column when they are chosen, and what may be written into them. */
export function validationOf(
  table: TableName,
  column: Column,
  index: number,
  words: OfficerWords['template'],
): Validation {
  const rule = ruleOf(table, column, words);
  return {
    cells: `${cellName(index, firstRow)}:${cellName(index, lastRow)}`,
    title: column.title.vi.replace(/ \(.*/, ''),
    prompt: inLang(guidanceOf(table, column.name).text, 'vi'),
    ...(rule && { rule }),
  };
}

function ruleOf(
  table: TableName,
  column: Column,
  { errors }: OfficerWords['template'],
): ValidationRule | undefined {
  const choosing = choosingIn(table, column);
  if (column.type === 'date') return { type: 'date', others: 'refused', error: errors.date };
  if (column.type === 'number') return { type: 'decimal', others: 'asked', error: errors.number };
  if (choosing === undefined) return undefined;
  const { list, others } = choosing;
  const asked = column.references === 'sources' ? errors.source : errors.area;
  return { type: 'list', range: list, others, error: others === 'asked' ? asked : errors.refused };
}
