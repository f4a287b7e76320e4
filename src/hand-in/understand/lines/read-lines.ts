import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { gathering, type FirstOfKind } from '../../../core/figures/first-of-kind.ts';
import { finding, wordsOf, type Fault, type Finding, type Found } from '../../../core/figures/problem.ts';
import type { Docket } from '../docket.ts';
import { asideOf, lineText } from '../headings/asides.ts';
import type { Aside } from '../../incoming.ts';
import type { Understanding } from '../../read/sheet.ts';
import { isBlank, textAt, type FormSheet, type Heading, type WorkLine } from '../work.ts';
import { asideReason } from './aside-reason.ts';
import { filledLines } from './merged-cells.ts';

/** The lines of a form, sorted: every line of its body is in one of the three lists. */
export interface ReadLines {
  readonly form: FormSheet;
  readonly rows: readonly WorkLine[];
  /** Lines of which not all cells are certain. They name what they name. */
  readonly rejected: readonly WorkLine[];
  /** Of each kind the first. */
  readonly asides: FirstOfKind<Aside>;
  readonly understood: readonly Understanding[];
}

export function readLines(form: FormSheet, docket: Docket): ReadLines {
  const { lines, understood } = filledLines(form);
  const rows: WorkLine[] = [];
  const rejected: WorkLine[] = [];
  const asides = gathering<number, Aside>((a, b) => a - b);
  for (const [position, line] of lines.entries()) {
    const reason = line.fault === undefined ? asideReason(form, line, position === 0) : undefined;
    const found = reason === undefined ? faultIn(form, line) : undefined;
    if (reason !== undefined) asides.add(reason.code, line.line, () => asideOf(form.sheet, line, reason));
    else if (found === undefined) rows.push(line);
    else {
      rejected.push(line);
      docket.report(rejection(form, line, found));
    }
  }
  return { form, rows, rejected, asides: asides.first(), understood };
}

const rejection = ({ label: file }: FormSheet, line: WorkLine, found: Found): Fault => {
  const place = { file, line: line.line, column: '', value: '' };
  return { ...place, code: found.code, tell: () => ({ ...place, value: lineText(line), ...wordsOf(found) }) };
};

function faultIn({ sheet, width, unheaded, headings }: FormSheet, line: WorkLine): Found | undefined {
  if (line.fault !== undefined) return line.fault;
  if (sheet.name === '' && line.cells.length > width) return tooLong(line.cells.length, width);
  if (unheaded.some((index) => !isBlank(textAt(line, index)))) return undefined;
  const filled = line.cells.filter((text) => !isBlank(text)).length;
  return (filled === 1 && headings.length > 2) || saysTooLittle(headings, line) ? stray : undefined;
}

/** Names and titles below a table fall under some heading or other; of what a row of many columns needs, they leave three quarters blank. */
function saysTooLittle(headings: readonly Heading[], line: WorkLine): boolean {
  const needed = headings.filter(({ column }) => column?.required === true);
  const said = needed.filter(({ index }) => !isBlank(textAt(line, index)));
  return needed.length > 4 && said.length <= needed.length / 4;
}

const tooLong = (cells: number, width: number): Finding =>
  finding(
    'ragged-row',
    inEach((words) => words.handIn.understand.readLines.tooLong.problem(String(cells), String(width))),
    inEach((words) => words.handIn.understand.readLines.tooLong.repair),
  );

const stray: Finding = findingOf('stray-line', (words) => words.handIn.understand.readLines.stray);
