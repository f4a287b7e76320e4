import { tables } from '../../../core/schema/tables.ts';
import { slug } from '../../../core/values/key.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { cellPlace, labelOf, linePlace, problemIn } from '../place.ts';
import {
  isBlank,
  isBlankLine,
  textAt,
  type FormSheet,
  type Heading,
  type WorkLine,
  type WorkSheet,
} from '../work.ts';
import type { FoundHeading } from './find-heading.ts';
import { doubled, leaveOut, missing, nameless, unknown } from './heading-findings.ts';
import { columnsOf, requiredOf } from './titles.ts';

export interface HeadedSheet {
  readonly form: FormSheet;
  readonly problems: readonly IncomingProblem[];
  /** Headings whose cells are passed over: a running number, and what the officer said may be left out. */
  readonly passedOver: readonly string[];
}

const runningNumbers: readonly string[] = ['stt', 'tt', 'so-tt', 'so-thu-tu'];
const isPassedOver = ({ text, column }: Heading): boolean =>
  column === undefined && [...runningNumbers, slug(leaveOut)].includes(slug(text));

/** Fits headings to the columns of the form: each once, none missing, and nothing lost that stands below an unknown one. */
export function headedSheet(sheet: WorkSheet, found: FoundHeading): HeadedSheet {
  const body = sheet.lines.slice(found.last + 1).filter((line) => !isBlankLine(line));
  const all = allHeadings(found, sheet.name === '' ? 0 : widest(body));
  const headingLine = sheet.lines[found.last]?.line ?? 1;
  const isUsed = ({ index }: Heading): boolean => body.some((line) => !isBlank(textAt(line, index)));
  const headings = all.filter((heading) => heading.column !== undefined && isFirst(heading, all));
  const twice = all
    .filter((heading) => heading.column !== undefined && !isFirst(heading, all))
    .filter(isUsed);
  const strange = all
    .filter((heading) => heading.column === undefined && !isPassedOver(heading))
    .filter(isUsed);
  const faults = faultsOf(sheet, found, headingLine, { headings, twice, strange });
  return {
    form: {
      sheet,
      label: labelOf(sheet),
      form: found.form,
      table: tables[found.form.table],
      headingLine,
      headings,
      width: found.cells.length,
      unheaded: strange.map(({ index }) => index),
      isHeld: faults.isHeld,
      body,
    },
    problems: faults.problems,
    passedOver: all.filter((heading) => isPassedOver(heading) && isUsed(heading)).map(({ text }) => text),
  };
}

const widest = (body: readonly WorkLine[]): number =>
  body.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** One for each cell of the heading line, and for what stands beside it below; a line of a CSV that is longer is told by itself. */
const allHeadings = ({ cells }: FoundHeading, width: number): readonly Heading[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, index) => {
    const { text = '', column } = cells[index] ?? {};
    return { index, text: text.replaceAll(/\s+/gu, ' '), ...(column === undefined ? {} : { column }) };
  });

const isFirst = ({ column, index }: Heading, all: readonly Heading[]): boolean =>
  all.find((heading) => heading.column?.name === column?.name)?.index === index;

interface Sorted {
  readonly headings: readonly Heading[];
  readonly twice: readonly Heading[];
  readonly strange: readonly Heading[];
}

function faultsOf(
  sheet: WorkSheet,
  { form }: FoundHeading,
  line: number,
  { headings, twice, strange }: Sorted,
) {
  const there = headings.map(({ column }) => column?.name);
  const absent = columnsOf(form).filter(({ name }) => !there.includes(name));
  const found = strange.map((heading) => ({
    heading,
    ...(heading.text === '' ? nameless : unknown(heading.text, absent)),
  }));
  const meant = new Set(found.map((item) => ('meant' in item ? item.meant : undefined)));
  const lost = requiredOf(form).filter((column) => absent.includes(column));
  const problems: readonly IncomingProblem[] = [
    ...found.map(({ heading, finding }) =>
      problemIn(cellPlace(sheet, line, heading.index, heading.text), heading.text, finding),
    ),
    ...twice.map(({ index, text }) => problemIn(cellPlace(sheet, line, index, text), text, doubled)),
    ...lost
      .filter((column) => !meant.has(column))
      .map((column) => problemIn(linePlace(sheet, line), '', missing(column))),
  ];
  return { problems, isHeld: lost.length > 0 || twice.length > 0 };
}
