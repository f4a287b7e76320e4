import { inEach } from '../words/localized.ts';
import { tables } from '../schema/tables.ts';
import { perRow, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

const dimensions = tables.choices.key;

/** A choice is about a figure that at least two sources print, and prefers one of them. */
export const checkChoice: Check = (draft) => {
  if (draft.keys('observations') === undefined) return [];
  const { printing, unsure } = readFigures(draft);
  return perRow(draft, 'choices', (row) => {
    const [figure, chosen] = [figureOf(draft, row), draft.cell(row, 'source')];
    if (figure === undefined || chosen === undefined || unsure.some((other) => mayBe(draft, other, row)))
      return undefined;
    const sources = printing.get(figure) ?? [];
    if (sources.length < 2) return ['indicator', nothingToChoose(sources)];
    return sources.includes(chosen) ? undefined : ['source', notPrinting(sources)];
  });
};

function figureOf(draft: Draft, row: Row): string | undefined {
  const cells = dimensions.map((column) => draft.cell(row, column));
  return cells.includes(undefined) ? undefined : cells.join('\u0000');
}

interface Figures {
  readonly printing: ReadonlyMap<string, readonly string[]>;
  /** Rows with a reported cell: which figure they are, or whose, nobody knows yet. */
  readonly unsure: readonly Row[];
}

function readFigures(draft: Draft): Figures {
  const printing = new Map<string, string[]>();
  const unsure: Row[] = [];
  for (const row of draft.rows('observations')) {
    const [figure, source] = [figureOf(draft, row), draft.cell(row, 'source')];
    if (figure === undefined || source === undefined) unsure.push(row);
    else {
      const sources = printing.get(figure);
      if (sources === undefined) printing.set(figure, [source]);
      else sources.push(source);
    }
  }
  return { printing, unsure };
}

const mayBe = (draft: Draft, row: Row, choice: Row): boolean =>
  dimensions.every((column) => [undefined, choice.cells[column]].includes(draft.cell(row, column)));

const nothingToChoose = (sources: readonly string[]): Finding =>
  finding(
    'needless-choice',
    sources.length === 0
      ? inEach((words) => words.checks.choice.nothingToChoose.problem)
      : inEach((words) => words.checks.choice.nothingToChoose.oneSource(sources.join(', '))),
    inEach((words) => words.checks.choice.nothingToChoose.repair),
  );

const notPrinting = (sources: readonly string[]): Finding =>
  finding(
    'unknown-choice',
    inEach((words) => words.checks.choice.notPrinting.problem),
    inEach((words) => words.checks.choice.notPrinting.repair(sources.join(', '))),
  );
