import type { Column, TableName } from '../../schema/column.ts';
import { guidanceOf } from '../../schema/guidance/index.ts';
import type { Words } from '../../words/words.ts';
import { choosingIn } from './lists.ts';

/** "Bắt buộc. Chọn trong danh sách.": what can be said of a column from the schema alone. */
export function hintOf(table: TableName, column: Column, words: Words['template']): string {
  const choosing = choosingIn(table, column);
  const how = choosing?.others === 'refused' ? [words.chosen] : choosing ? [words.chosenOrWritten] : [];
  const date = column.type === 'date' ? [words.asDate] : [];
  return [column.required ? words.required : words.mayBeBlank, ...how, ...date].join(' ');
}

export const examplesOf = (table: TableName, { name }: Column): string =>
  guidanceOf(table, name).examples.join('; ');
