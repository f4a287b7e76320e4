import type { Column } from '../../../core/schema/column.ts';
import type { Form } from '../../../core/schema/forms.ts';
import { isBlank, textAt, type WorkLine } from '../work.ts';
import { columnNamed, titlesIn } from './titles.ts';

/** How many columns a line must name to be one of headings. */
export const least = 2;

/** Figures have digits, headings have none: to ask so first spares the reading of a hundred thousand lines. */
export const mayBeHeading = ({ cells }: WorkLine): boolean =>
  !cells.some((text) => /\d/.test(text)) && cells.filter((text) => !isBlank(text)).length >= least;

interface Headed {
  readonly index: number;
  readonly column?: Column | undefined;
}

/** Whether a line says again what the columns are, as each page of a printed table does. */
export function repeats(line: WorkLine, form: Form, headings: readonly Headed[]): boolean {
  if (!mayBeHeading(line)) return false;
  const titles = titlesIn(form);
  const said = headings.filter(({ index, column }) => column !== undefined && !isBlank(textAt(line, index)));
  return (
    said.length >= least &&
    said.every(({ index, column }) => columnNamed(titles, textAt(line, index)) === column)
  );
}
