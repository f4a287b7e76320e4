import { inEach, inEachOf } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import { units } from '../schema/units.ts';
import { formatNumber, formatPlain } from '../values/format-number.ts';
import { numberOf, readPrintedNumbers } from '../values/number.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

interface Part {
  readonly row: Row;
  readonly least: number;
}

const frame = [
  'area',
  'period',
  'indicator',
  'field',
  'subject',
  'origin',
  'bloc',
  'basis',
  'source',
] as const;
const partings = ['field', 'subject', 'origin', 'bloc', 'area'] as const;
type Parting = (typeof partings)[number];
const names: Readonly<Record<Parting, Localized>> = inEachOf((words) => words.checks.parts.names);

/**
 * The parts that a source prints do not exceed the total that it prints: their sum where the indicator adds up, each alone where
 * it only counts. A bound proves what it can: "hơn 100" as a total is never exceeded, "gần 100" as a part proves nothing. When the
 * document does print it so, a note on the total that names the sum says that somebody looked.
 */
export const checkParts: Check = (draft) => {
  const found = new Map<Row, Finding>();
  for (const together of printedTogether(draft)) {
    for (const parting of partings) {
      for (const [total, parts] of partsOfTotals(draft, together, parting)) {
        const fault = found.has(total) ? undefined : judge(draft, total, parting, parts);
        if (fault !== undefined) found.set(total, fault);
      }
    }
  }
  return perRow(draft, 'observations', (row) => {
    const fault = found.get(row);
    return fault === undefined ? undefined : ['value', fault];
  });
};

/** Rows of one source, indicator and period: only among them can be a total and its parts. */
const printedTogether = (draft: Draft): Iterable<readonly Row[]> =>
  Map.groupBy(draft.rows('observations'), ({ cells }) =>
    [cells['source'], cells['indicator'], cells['period']].join('\u0000'),
  ).values();

/** Totals with those rows that are their parts, parted in one way. */
function partsOfTotals(
  draft: Draft,
  rows: readonly Row[],
  parting: Parting,
): readonly (readonly [Row, readonly Part[]])[] {
  const wholes = new Set(rows.map((row) => wholeOf(draft, row, parting)));
  const totals = rows.filter((row) => wholes.has(draft.cell(row, parting)));
  // Mostly there are none, and keys cost more than all else.
  if (totals.length === 0) return [];
  const parts = new Map<string, Part[]>();
  for (const row of rows) {
    const whole = wholeOf(draft, row, parting);
    const least = leastOf(draft, row);
    if (least === undefined || whole === undefined) continue;
    const key = keyOf(draft, row, { [parting]: whole });
    if (key === undefined) continue;
    const own = parts.get(key);
    if (own === undefined) parts.set(key, [{ row, least }]);
    else own.push({ row, least });
  }
  return totals.map((total) => [total, parts.get(keyOf(draft, total, {}) ?? '') ?? []]);
}

/** What stands in the column of the total that a row would be a part of; nothing where it is none. */
function wholeOf(draft: Draft, row: Row, parting: Parting): string | undefined {
  const cell = draft.cell(row, parting) ?? '';
  if (cell === '') return undefined;
  if (parting !== 'area') return '';
  const parent = cellOf(draft, 'areas', cell, 'parent') ?? '';
  return parent === '' ? undefined : parent;
}

function keyOf(draft: Draft, row: Row, changed: Readonly<Record<string, string>>): string | undefined {
  const cells = frame.map((column) => changed[column] ?? draft.cell(row, column));
  return cells.includes(undefined) ? undefined : cells.join('\u0000');
}

function boundedOf(draft: Draft, row: Row, sure: readonly string[]): number | undefined {
  const value = numberOf(draft.cell(row, 'value') ?? '');
  return sure.includes(draft.cell(row, 'qualifier') ?? '') ? value : undefined;
}

const leastOf = (draft: Draft, row: Row): number | undefined => boundedOf(draft, row, ['exact', 'at-least']);
const mostOf = (draft: Draft, row: Row): number | undefined => boundedOf(draft, row, ['exact', 'at-most']);

function judge(draft: Draft, total: Row, parting: Parting, parts: readonly Part[]): Finding | undefined {
  const most = mostOf(draft, total);
  const indicator = draft.cell(total, 'indicator');
  const adds = cellOf(draft, 'indicators', indicator, 'additive') === 'yes';
  const unit = cellOf(draft, 'indicators', indicator, 'unit') ?? '';
  if (most === undefined || parts.length === 0 || !(adds || isCount(unit))) return undefined;
  const values = parts.map(({ least }) => least);
  const reached = adds ? values.reduce((sum, value) => sum + value) : values.reduce((a, b) => Math.max(a, b));
  const noted = readPrintedNumbers(draft.cell(total, 'note') ?? '').includes(reached);
  return reached <= most || noted ? undefined : exceeded(reached, parting, parts);
}

const isCount = (unit: string): boolean =>
  Object.entries(units).some(([code, { count }]) => code === unit && count);

const mostLines = 12;

/** "3, 5, 8"; of many the first. */
const linesOf = (parts: readonly Part[]): string =>
  [
    ...parts.slice(0, mostLines).map(({ row }) => String(row.line)),
    ...(parts.length > mostLines ? ['…'] : []),
  ].join(', ');

function exceeded(reached: number, parting: Parting, parts: readonly Part[]): Finding {
  const lines = linesOf(parts);
  return finding(
    'parts-exceed-total',
    inEach((words, lang) =>
      words.checks.parts.exceeded.problem(names[parting][lang], lines, formatNumber(reached, lang)),
    ),
    inEach((words) => words.checks.parts.exceeded.repair(formatPlain(reached))),
  );
}
