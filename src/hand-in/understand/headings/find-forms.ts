import { inEach } from '../../../core/words/localized.ts';
import type { Localized } from '../../../core/words/lang.ts';
import { slug } from '../../../core/values/key.ts';
import { asideSheets } from '../../../core/schema/forms.ts';
import type { Aside, IncomingProblem } from '../../incoming.ts';
import type { Understanding } from '../../read/sheet.ts';
import { isBlankLine, type FormSheet, type WorkSheet } from '../work.ts';
import { titlesAbove } from './asides.ts';
import { findHeading, nextHeading } from './find-heading.ts';
import { headedSheet } from './headed-sheet.ts';
import { secondTable } from './second-table.ts';
import { looksLikeTable, unreadable, withoutForm } from './unreadable.ts';
import type { Words } from '../../../core/words/shape.ts';

export interface FoundForms {
  readonly forms: readonly FormSheet[];
  readonly problems: readonly IncomingProblem[];
  readonly asides: readonly Aside[];
  readonly understood: readonly Understanding[];
  /** Lines of sheets whose headings were not understood, and of second tables: none of them is read, all are reported. */
  readonly unread: number;
}

const nothing: FoundForms = { forms: [], problems: [], asides: [], understood: [], unread: 0 };

/** Which sheets are forms, and what the others are. */
export function findForms(sheets: readonly WorkSheet[]): FoundForms {
  const found = sheets.map(findForm);
  return {
    forms: found.flatMap(({ forms }) => forms),
    problems: [...found.flatMap(({ problems }) => problems), ...silentFiles(sheets, found)],
    asides: found.flatMap(({ asides }) => asides),
    understood: found.flatMap(({ understood }) => understood),
    unread: found.reduce((sum, { unread }) => sum + unread, 0),
  };
}

/** Files of which nothing was read and nothing said to be wrong: somebody meant to hand something in. */
function silentFiles(sheets: readonly WorkSheet[], found: readonly FoundForms[]): readonly IncomingProblem[] {
  const spoken = new Set(
    sheets
      .filter((_, index) => [found[index]?.forms, found[index]?.problems].some((list) => list?.length !== 0))
      .map(({ file }) => file),
  );
  const silent = new Set(sheets.map(({ file }) => file).filter((file) => !spoken.has(file)));
  return [...silent].map((file) => withoutForm(file));
}

function findForm(sheet: WorkSheet): FoundForms {
  if (isAsideSheet(sheet.name)) return toldOf(sheet, 'aside-sheet', notRead(sheet.name));
  const filled = sheet.lines.filter((line) => !isBlankLine(line));
  if (filled.length === 0) return toldOf(sheet, 'empty-sheet', empty(sheet.name));
  const heading = findHeading(sheet);
  if (heading === undefined) {
    if (sheet.name !== '' && !looksLikeTable(filled))
      return toldOf(sheet, 'aside-sheet', withoutTable(sheet.name));
    return { ...nothing, problems: [unreadable(sheet, filled)], unread: filled.length };
  }
  const second = nextHeading(sheet, heading) ?? sheet.lines.length;
  const { form, problems, passedOver } = headedSheet(
    { ...sheet, lines: sheet.lines.slice(0, second) },
    heading,
  );
  const below = sheet.lines.slice(second).filter((line) => !isBlankLine(line));
  return {
    ...nothing,
    forms: [form],
    problems: [...problems, ...below.slice(0, 1).map((line) => secondTable(sheet, line))],
    unread: below.length,
    asides: titlesAbove(sheet, heading.first),
    understood: passedOver.map((text) => told(sheet, 'column-passed-over', columnPassedOver(text))),
  };
}

const isAsideSheet = (name: string): boolean =>
  asideSheets.some(
    (titles) => name !== '' && Object.values(titles).some((title) => slug(title) === slug(name)),
  );

const told = ({ file }: WorkSheet, code: string, text: Localized): Understanding => ({ file, code, text });
const toldOf = (sheet: WorkSheet, code: string, text: Localized): FoundForms => ({
  ...nothing,
  understood: [told(sheet, code, text)],
});

const nameIn = (name: string, { handIn: { understand } }: Words): string =>
  name === '' ? understand.findForms.file : understand.findForms.sheet(name);

const notRead = (name: string): Localized =>
  inEach((words) => words.handIn.understand.findForms.notRead(nameIn(name, words)));

const withoutTable = (name: string): Localized =>
  inEach((words) => words.handIn.understand.findForms.withoutTable(nameIn(name, words)));

const empty = (name: string): Localized =>
  inEach((words) => words.handIn.understand.findForms.empty(nameIn(name, words)));

const columnPassedOver = (text: string): Localized =>
  inEach((words) => words.handIn.understand.findForms.columnPassedOver(text));
