import * as cells from './cells.ts';
import * as judge from './judge.ts';
import * as lines from './lines.ts';
import * as read from './read.ts';

/** What is said of a file that was handed in: as it is read, understood and judged. */
export const handIn = { read, understand: { ...cells, ...lines }, judge };
