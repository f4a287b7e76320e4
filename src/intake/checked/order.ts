import { byPlace } from '../../checks/problem.ts';
import type { IncomingProblem } from '../incoming.ts';

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** As an officer goes through the files: by file, sheet, line and cell. */
export const byIncomingPlace = (a: IncomingProblem, b: IncomingProblem): number =>
  order(a.file, b.file) ||
  order(a.place.sheet, b.place.sheet) ||
  order(a.line, b.line) ||
  // Of one line: "Z7" stands before "AA7".
  order(a.place.cell.length, b.place.cell.length) ||
  order(a.place.cell, b.place.cell) ||
  byPlace(a, b);
