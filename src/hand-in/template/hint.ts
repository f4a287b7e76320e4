import type { Column, TableName } from '../../core/schema/column.ts';
import { guidanceOf } from '../guidance/index.ts';
import type { OfficerWords } from '../../core/words/shape.ts';
import { choosingIn } from './lists.ts';

/** "Bắt buộc. Chọn trong danh sách.": what can be said of a column from the schema alone. */
export function hintOf(table: TableName, column: Column, words: OfficerWords['template']): string {
  const need = column.required ? words.required : words.mayBeBlank;
  return [need, howToFill(table, column, words)].filter((part) => part !== '').join(' ');
}

function howToFill(table: TableName, column: Column, words: OfficerWords['template']): string {
  if (column.type === 'date') return words.asDate;
  if (column.references === 'sources') return words.chosenKey;
  const others = choosingIn(table, column)?.others;
  if (others === undefined) return '';
  return others === 'refused' ? words.chosen : words.chosenOrWritten;
}

export const examplesOf = (table: TableName, { name }: Column): string =>
  guidanceOf(table, name).examples.join('; ');
