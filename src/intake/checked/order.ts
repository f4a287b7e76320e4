import { byPlace } from '../../checks/problem.ts';
import type { IncomingProblem } from '../incoming.ts';
import { columnIndex } from '../place.ts';

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const indexOf = ({ place }: IncomingProblem): number => columnIndex(place.cell.replace(/\d+$/, ''));

/** As an officer goes through the files: by file, sheet, line and cell. */
export const byIncomingPlace = (a: IncomingProblem, b: IncomingProblem): number =>
  order(a.file, b.file) ||
  order(a.place.sheet, b.place.sheet) ||
  order(a.line, b.line) ||
  order(indexOf(a), indexOf(b)) ||
  byPlace(a, b);
