import { cell } from './cell.ts';
import { figure } from './figure.ts';
import { file } from './file.ts';
import { record } from './record.ts';
import { table } from './table.ts';

/** The rules of the record as the guide lists them: how it should be. */
export const rules = { cell, figure, file, record, table };
