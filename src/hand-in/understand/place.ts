import type { Finding } from '../../core/figures/problem.ts';
import { cellName } from '../../core/values/cell-reference.ts';
import type { IncomingProblem, Place } from '../incoming.ts';
import type { WorkSheet } from './work.ts';

type Named = Pick<WorkSheet, 'file' | 'name'>;

/** “so-lieu.csv”, “thai-nguyen.xlsx › Số liệu”: in quotes, so that it is never taken for a file of the record. */
export const labelOf = ({ file, name }: Named): string => (name === '' ? `“${file}”` : `“${file} › ${name}”`);

export const cellPlace = ({ file, name }: Named, line: number, index: number, heading: string): Place => ({
  file,
  sheet: name,
  line,
  cell: cellName(index, line),
  heading,
});

/** Of a whole line, or with no line of a whole sheet. */
export const linePlace = ({ file, name }: Named, line = 1): Place => ({
  file,
  sheet: name,
  line,
  cell: '',
  heading: '',
});

export const problemIn = (place: Place, value: string, found: Finding): IncomingProblem => ({
  ...found,
  file: place.file,
  line: place.line,
  column: place.heading,
  value,
  place,
  proposals: found.proposals ?? [],
});
