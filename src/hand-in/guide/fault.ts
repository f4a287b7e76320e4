import { columnsOf, formOf } from '../template/columns.ts';
import { firstRow } from '../template/column-validation.ts';
import { checkIncoming } from '../judge/check-incoming.ts';
import type { IncomingProblem, Known } from '../incoming.ts';
import type { ReadFile } from '../read/sheet.ts';
import { qualifiers } from '../../core/schema/code-lists.ts';
import type { TypedCells } from './example.ts';

const form = formOf('observations');

/** A hand-in of figures, as it was read from a workbook. */
function handIn(file: string, figures: readonly TypedCells[]): ReadFile {
  const columns = columnsOf(form);
  const cells = [
    columns.map(({ title }) => title.vi),
    ...figures.map((figure) => columns.map(({ name }) => figure[name] ?? '')),
  ];
  const lines = cells.map((own, index) => ({ line: index === 0 ? 1 : index + firstRow - 1, cells: own }));
  return { file, sheets: [{ file, name: form.title.vi, lines, merged: [] }], understood: [], problems: [] };
}

/** What is said of the example if somebody takes a bound in it for exact; nothing where it has no bound. */
export const faultIn = (
  file: string,
  figures: readonly TypedCells[],
  known: Known,
): IncomingProblem | undefined =>
  checkIncoming(
    [
      handIn(
        file,
        figures.map((cells) => ({ ...cells, qualifier: qualifiers.exact.vi })),
      ),
    ],
    known,
  ).problems.find(({ code }) => code === 'printed-qualifier');
