import { columnsIn } from '../words/lang.ts';
import type { Row } from '../figures/rows.ts';
import {
  bases,
  betterDirections,
  levels,
  matches,
  origins,
  qualifiers,
  roles,
  sourceKinds,
  subjects,
  yesNo,
} from '../schema/code-lists.ts';
import { units, type UnitCode } from '../schema/units.ts';
import { observationId } from '../values/key.ts';
import { numberOf } from '../values/number.ts';
import type {
  Area,
  Break,
  Choice,
  Correction,
  Field,
  FieldMapping,
  Indicator,
  Release,
  ReleasedChart,
  SlideRow,
  Source,
} from '../figures/tables.ts';
import type { Dimensions, Observation } from '../figures/figure.ts';
import type { LogEntry } from '../figures/history.ts';

/** Rows of text become rows of the record. A cell that the checks should have refused is an error. */

function refuse({ file, line, cells }: Row, column: string): never {
  throw new Error(
    `${file}:${String(line)}, column ${column}: "${cells[column] ?? ''}" should not have passed the checks.`,
  );
}

const text = (row: Row, column: string): string => row.cells[column] ?? refuse(row, column);
const number = (row: Row, column: string): number => numberOf(text(row, column)) ?? refuse(row, column);

const isCode = <Code extends string>(codes: Readonly<Record<Code, unknown>>, cell: string): cell is Code =>
  Object.hasOwn(codes, cell);

function code<Code extends string>(codes: Readonly<Record<Code, unknown>>, row: Row, column: string): Code {
  const cell = text(row, column);
  return isCode(codes, cell) ? cell : refuse(row, column);
}

const codeOrBlank = <Code extends string>(
  codes: Readonly<Record<Code, unknown>>,
  row: Row,
  column: string,
): Code | '' => (text(row, column) === '' ? '' : code(codes, row, column));

const texts = <Name extends string>(row: Row, ...names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<Name, string>;

const dimensions = (row: Row): Dimensions => ({
  ...texts(row, 'area', 'period', 'indicator', 'field'),
  subject: codeOrBlank(subjects, row, 'subject'),
  origin: codeOrBlank(origins, row, 'origin'),
  bloc: text(row, 'bloc'),
  basis: code(bases, row, 'basis'),
});

export function observation(row: Row, unitOf: ReadonlyMap<string, UnitCode>): Observation {
  const key = { ...dimensions(row), source: text(row, 'source') };
  return {
    kind: 'observation',
    id: observationId(key),
    ...key,
    value: number(row, 'value'),
    qualifier: code(qualifiers, row, 'qualifier'),
    unit: unitOf.get(key.indicator) ?? refuse(row, 'indicator'),
    ...texts(row, 'printed', 'locator', 'authority', 'note'),
  };
}

export const area = (row: Row): Area => ({
  ...texts(
    row,
    'area',
    ...columnsIn('name'),
    'parent',
    'valid_from',
    'valid_to',
    'successor',
    'code',
    'code_system',
  ),
  level: code(levels, row, 'level'),
});

export const indicator = (row: Row): Indicator => ({
  ...texts(row, 'indicator', ...columnsIn('name'), 'numerator', 'denominator'),
  ...texts(row, ...columnsIn('definition'), ...columnsIn('does_not_say')),
  unit: code(units, row, 'unit'),
  role: code(roles, row, 'role'),
  additive: code(yesNo, row, 'additive'),
  better: code(betterDirections, row, 'better'),
});

export const field = (row: Row): Field => ({
  ...texts(row, 'field', ...columnsIn('name')),
  order: number(row, 'order'),
});

export const fieldMapping = (row: Row): FieldMapping => ({
  ...texts(row, 'scheme', 'label', 'field'),
  match: code(matches, row, 'match'),
});

export const source = (row: Row): Source => ({
  ...texts(row, 'source', 'title', 'publisher', 'published', 'accessed', 'url', 'copy_of', 'note'),
  kind: code(sourceKinds, row, 'kind'),
});

export const seriesBreak = (row: Row): Break =>
  texts(row, 'indicator', 'at', ...columnsIn('reason'), 'source');

export const choice = (row: Row): Choice => ({
  ...dimensions(row),
  ...texts(row, 'source', ...columnsIn('reason')),
});

export const release = (row: Row): Release => ({
  release: number(row, 'release'),
  ...texts(row, 'date', ...columnsIn('note')),
});

export const correction = (row: Row): Correction => texts(row, 'figure', ...columnsIn('reason'));

export const releasedChart = (row: Row): ReleasedChart => ({
  release: number(row, 'release'),
  ...texts(row, 'chart', ...columnsIn('title')),
});

export const slide = (row: Row): SlideRow => ({
  order: number(row, 'order'),
  figures: text(row, 'figures').split(' ').filter(Boolean),
  ...texts(row, 'deck', 'chart', ...columnsIn('say')),
});

export const logEntry = (row: Row): LogEntry => ({
  release: number(row, 'release'),
  ...texts(row, 'figure', ...columnsIn('reason')),
  after:
    text(row, 'value') === ''
      ? undefined
      : {
          value: number(row, 'value'),
          qualifier: code(qualifiers, row, 'qualifier'),
          printed: text(row, 'printed'),
        },
});
