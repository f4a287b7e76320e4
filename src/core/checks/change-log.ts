import { findingOf } from '../figures/finding-of.ts';
import { inEach } from '../words/localized.ts';
import { figurePartsOf, isPrintedId, observationId } from '../values/key.ts';
import { numberOf } from '../values/number.ts';
import { parsePeriod } from '../values/period.ts';
import { perRow, type Check } from './check.ts';
import type { Draft } from '../figures/draft.ts';
import type { Row } from '../figures/rows.ts';
import { figureKeyOf } from './figure-key.ts';
import { provinceOfFile } from '../figures/province-of-file.ts';
import { finding, type Finding } from '../figures/problem.ts';

type Found = readonly [column: string, finding: Finding];

/**
 * The history can be read from the first row to the last: it names figures, in the order of the releases, each row changes what stood
 * before it, and a figure's rows stand in the file of the province in which the figure stands.
 */
export const checkChangeLog: Check = (draft) => {
  const homes = homesOf(draft);
  const standing = new Map<string, string>();
  const latest = new Map<string, number>();
  return perRow(draft, 'changes', (row) => {
    const figure = draft.cell(row, 'figure') ?? '';
    const release = numberOf(draft.cell(row, 'release') ?? '');
    const state = stateOf(draft, row);
    if (figure === '' || release === undefined || state === undefined) return undefined;
    const before = latest.get(row.file) ?? 0;
    latest.set(row.file, Math.max(before, release));
    const found =
      formOf(figure, row) ?? placeOf(row, homes.get(figure)) ?? effectOf(state, standing.get(figure));
    standing.set(figure, state);
    return release < before ? ['release', outOfOrder(before)] : found;
  });
};

/** What a row says that the figure is; blank when it was withdrawn, nothing where a cell was reported. */
function stateOf(draft: Draft, row: Row): string | undefined {
  const cells = printedColumns.map((column) => draft.cell(row, column));
  return cells.includes(undefined) ? undefined : cells.join('\u0000').replace(/^\0+$/, '');
}

const printedColumns = ['value', 'qualifier', 'printed'] as const;

/** The province in whose file a figure stands now. */
const homesOf = (draft: Draft): ReadonlyMap<string, string> =>
  draft.rows('changes').length === 0
    ? new Map()
    : new Map(
        draft.rows('observations').flatMap((row) => {
          const key = figureKeyOf(draft, row);
          return key === undefined ? [] : [[observationId(key), provinceOfFile(row.file)]];
        }),
      );

function formOf(figure: string, { cells }: Row): Found | undefined {
  if (!isPrintedId(figure) || parsePeriod(figurePartsOf(figure).period) === undefined)
    return ['figure', malformed];
  const blank = printedColumns.filter((column) => cells[column] === '');
  const [first] = blank;
  return first === undefined || blank.length === printedColumns.length ? undefined : [first, incomplete];
}

const placeOf = ({ file }: Row, home: string | undefined): Found | undefined =>
  home === undefined || home === provinceOfFile(file) ? undefined : ['figure', elsewhere(home)];

function effectOf(state: string, before = ''): Found | undefined {
  if (state !== before) return undefined;
  return state === '' ? ['figure', notThere] : ['value', unchanged];
}

const malformed = findingOf('malformed-figure', (words) => words.checks.changeLog.malformed);

const incomplete = findingOf('half-change', (words) => words.checks.changeLog.incomplete);

const elsewhere = (home: string): Finding =>
  finding(
    'wrong-file',
    inEach((words) => words.checks.changeLog.elsewhere.problem(home)),
    inEach((words) => words.checks.changeLog.elsewhere.repair(home)),
  );

const notThere = findingOf('needless-change', (words) => words.checks.changeLog.notThere);

const unchanged = findingOf('needless-change', (words) => words.checks.changeLog.unchanged);

const outOfOrder = (before: number): Finding =>
  finding(
    'change-order',
    inEach((words) => words.checks.changeLog.outOfOrder.problem(String(before))),
    inEach((words) => words.checks.changeLog.outOfOrder.repair),
  );
