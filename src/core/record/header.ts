import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import type { Column, Table } from '../schema/column.ts';
import { finding, type Finding, type Problem } from '../figures/problem.ts';
import { nearest } from '../values/nearest.ts';

export interface Header {
  /** The column of each cell of a row; nothing where the heading is unknown or stands twice. */
  readonly columns: readonly (Column | undefined)[];
  readonly problems: readonly Problem[];
  /** Whether rows can be told apart: the columns of the key are there. */
  readonly complete: boolean;
}

/** Fits the headings of a file to the columns of its table: each once, none missing, none unknown. */
export function readHeader(table: Table, file: string, headings: readonly string[]): Header {
  const at = (column: string, found: Finding): Problem => ({
    file,
    line: 1,
    column,
    value: column,
    ...found,
  });
  if (headings.length === 1 && /[;\t]/.test(headings[0] ?? '')) return nothing(at('', wrongDelimiter));
  const known = new Map(table.columns.map((column) => [column.name, column]));
  const missing = table.columns.filter(({ name }) => !headings.includes(name)).map(({ name }) => name);
  const strange = headings.filter((heading) => !known.has(heading));
  // A heading that is mistyped is one problem, not an unknown column and a missing one.
  const meant = new Map(strange.map((heading) => [heading, nearest(heading, missing)]));
  const lost = missing.filter((name) => ![...meant.values()].includes(name));
  const twice = headings.filter((heading, index) => known.has(heading) && headings.indexOf(heading) < index);
  return {
    columns: headings.map((heading, index) =>
      headings.indexOf(heading) === index ? known.get(heading) : undefined,
    ),
    problems: [
      ...strange.map((heading) => at(heading, unknownColumn(table, meant.get(heading)))),
      ...lost.map((name) => ({ ...at(name, missingColumn(table, name)), value: '' })),
      ...twice.map((heading) => at(heading, duplicateColumn)),
    ],
    complete: table.key.every((name) => headings.includes(name)),
  };
}

const nothing = (problem: Problem): Header => ({ columns: [], problems: [problem], complete: false });

const wrongDelimiter = findingOf('wrong-delimiter', (words) => words.checks.header.wrongDelimiter);

const unknownColumn = (table: Table, meant: string | undefined): Finding =>
  finding(
    'unknown-column',
    inEach((words) => words.checks.header.unknownColumn.problem(names(table))),
    meant === undefined
      ? inEach((words) => words.checks.header.unknownColumn.repair)
      : inEach((words) => words.checks.header.unknownColumn.proposal(meant)),
  );

const names = ({ columns }: Table): string => columns.map(({ name }) => name).join(', ');

function missingColumn({ columns }: Table, name: string): Finding {
  const title = columns.find((column) => column.name === name)?.title;
  return finding(
    'missing-column',
    inEach((words, lang) => words.checks.header.missingColumn.problem(name, title?.[lang] ?? '')),
    inEach((words) => words.checks.header.missingColumn.repair(name)),
  );
}

const duplicateColumn = findingOf('duplicate-column', (words) => words.checks.header.duplicateColumn);
