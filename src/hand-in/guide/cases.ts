import { firstRow } from '../template/column-validation.ts';
import { cases, type Case, type CaseName } from '../guidance/cases.ts';
import { pictureOf, type SheetPicture } from './sheet-picture.ts';

export const caseNames = Object.keys(cases) as readonly CaseName[];

/** The lines that answer a case, in the columns that it turns on. */
export function casePicture(name: CaseName): SheetPicture {
  const { table, lines }: Case = cases[name];
  const columns = lines.flatMap((cells) => Object.keys(cells));
  return pictureOf(
    table,
    columns,
    lines.map((cells, index) => ({ line: firstRow + index, cells })),
  );
}
