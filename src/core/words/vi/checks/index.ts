import * as areas from './areas.ts';
import * as files from './files.ts';
import * as history from './history.ts';
import * as numbers from './numbers.ts';
import { report } from './report.ts';
import * as rows from './rows.ts';

/** What the checks of the record say, each under the name of its file. */
export const checks = { ...areas, ...files, ...history, ...numbers, ...rows, report };
