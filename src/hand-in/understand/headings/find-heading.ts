import type { Column } from '../../../core/schema/column.ts';
import { forms, type Form } from '../../../core/schema/forms.ts';
import { isBlank, textAt, type WorkLine, type WorkSheet } from '../work.ts';
import { least, mayBeHeading, repeats } from './repeats.ts';
import { columnNamed, requiredOf, titlesIn, type Titles } from './titles.ts';

/** The headings of a form, on one line of a sheet or on several: groups above, columns below. */
export interface FoundHeading {
  readonly form: Form;
  /** Positions in the lines of the sheet, both included. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeadingCell[];
}

export interface HeadingCell {
  readonly text: string;
  readonly column: Column | undefined;
}

const within = 30;
const deepest = 3;

const understood = ({ cells }: FoundHeading): number =>
  new Set(cells.flatMap(({ column }) => column?.name ?? [])).size;

/** Whether lines are headings at all: more is understood of them than not. */
function isHeading(found: FoundHeading): boolean {
  const strange = found.cells.filter(({ text, column }) => text !== '' && column === undefined).length;
  return understood(found) >= Math.max(least, strange + 1);
}

const isWhole = ({ form, cells }: FoundHeading): boolean =>
  requiredOf(form).every((required) => cells.some(({ column }) => column === required));

/** The first table whose headings lack nothing, else that of which most is understood. The first and flattest wins. */
export function findHeading(sheet: WorkSheet): FoundHeading | undefined {
  let best: FoundHeading | undefined;
  for (const found of candidates(sheet, sheet.lines.slice(0, within)))
    if (isHeading(found) && (best === undefined || isBetter(found, best))) best = found;
  return best;
}

function isBetter(found: FoundHeading, best: FoundHeading): boolean {
  const [whole, wasWhole] = [isWhole(found), isWhole(best)];
  if (whole !== wasWhole) return whole;
  return whole && found.first !== best.first
    ? found.first < best.first
    : understood(found) > understood(best);
}

/** Where below a table the headings of another one stand: its position in the lines of the sheet. The same headings again are none. */
export function nextHeading(sheet: WorkSheet, found: FoundHeading): number | undefined {
  const headings = found.cells.map(({ column }, index) => ({ index, column }));
  const position = sheet.lines.findIndex(
    (line, index) =>
      index > found.last &&
      mayBeHeading(line) &&
      !repeats(line, found.form, headings) &&
      [...candidates(sheet, [line], index)].some((other) => other.first === other.last && isHeading(other)),
  );
  return position < 0 ? undefined : position;
}

function* candidates(sheet: WorkSheet, top: readonly WorkLine[], from = 0): Generator<FoundHeading> {
  for (const form of forms) {
    const titles = titlesIn(form);
    for (const [position, line] of top.entries()) {
      if (!line.cells.some((text) => columnNamed(titles, text) !== undefined)) continue;
      yield* depthsOf(sheet, form, titles, from + position);
    }
  }
}

/** A heading goes on in the next line as long as that holds nothing but headings. The group above may be one alone. */
function* depthsOf(sheet: WorkSheet, form: Form, titles: Titles, first: number): Generator<FoundHeading> {
  yield headingOf(sheet, form, titles, first, first);
  for (let last = first + 1; last < first + deepest; last += 1) {
    const line = sheet.lines[last];
    if (line === undefined || !isHeadingOnly(line, titles)) break;
    yield headingOf(sheet, form, titles, first, last);
  }
}

const isHeadingOnly = ({ cells }: WorkLine, titles: Titles): boolean => {
  const filled = cells.filter((text) => !isBlank(text));
  return filled.length > 0 && filled.every((text) => columnNamed(titles, text) !== undefined);
};

function headingOf(sheet: WorkSheet, form: Form, titles: Titles, first: number, last: number): FoundHeading {
  const lines = sheet.lines.slice(first, last + 1);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, index): HeadingCell => {
    const texts = lines.map((line) => spread(sheet, line, index)).filter((text) => !isBlank(text));
    const own = lines.map((line) => textAt(line, index)).filter((text) => !isBlank(text));
    const ways = [own.at(-1) ?? '', texts.join(' '), texts.toReversed().join(' ')];
    return {
      text: (own.at(-1) ?? '').trim(),
      column: ways.map((way) => columnNamed(titles, way)).find((column) => column !== undefined),
    };
  });
  return { form, first, last, cells };
}

/** The text of a cell, or of the group that is merged over it. */
function spread({ merged }: WorkSheet, line: WorkLine, index: number): string {
  const group = merged.find(
    ({ top, bottom, left, right }) =>
      top <= line.line && line.line <= bottom && left <= index && index <= right && top === line.line,
  );
  return textAt(line, group?.left ?? index);
}
