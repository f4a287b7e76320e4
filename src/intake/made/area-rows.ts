import type { Row } from '../../checks/draft.ts';
import type { Problem } from '../../checks/problem.ts';
import { levels } from '../../schema/code-lists.ts';
import { areaNames } from '../cells/area-names.ts';
import { nameReader } from '../cells/names.ts';
import { remembered, type Reading } from '../cells/reading.ts';
import { areaKey, englishName, longerKey, mayBeOne } from './area-key.ts';

/** A row of the form for areas, with the columns of the table that its sheet has. */
export interface AreaLine {
  readonly row: Row;
  readonly columns: ReadonlySet<string>;
}

export interface MadeAreas {
  readonly rows: ReadonlyMap<Row, Row>;
  readonly problems: readonly Problem[];
}

/**
 * Areas with their keys, English names and the keys of what they belong to; from the top down, because a commune is named after that.
 * An area of the record that goes by the same name keeps what it has wherever the officer wrote nothing.
 */
export function madeAreas(lines: readonly AreaLine[], known: readonly Row[]): MadeAreas {
  const made = new Map<Row, Row>();
  const problems: Problem[] = [];
  const byKey = new Map(known.map((row) => [row.cells['area'] ?? '', row]));
  for (const level of [...Object.keys(levels), '']) {
    const own = lines.filter(({ row }) => levelOf(row) === level);
    const read = remembered(nameReader(areaNames([...known, ...made.values()])).text);
    for (const line of own) {
      const parent = parentOf(line.row, read);
      if (parent.found !== undefined) problems.push(problemOf(line.row, parent.found));
      made.set(line.row, madeArea(line, parent.text, byKey));
    }
  }
  return { rows: made, problems };
}

const levelOf = ({ cells }: Row): string =>
  Object.hasOwn(levels, cells['level'] ?? '') ? (cells['level'] ?? '') : '';

const parentOf = ({ cells }: Row, read: (text: string, kind: 'text') => Reading): Reading => {
  const text = cells['parent'] ?? '';
  return text === '' ? { text } : read(text, 'text');
};

const problemOf = ({ file, line, cells }: Row, found: NonNullable<Reading['found']>): Problem => ({
  file,
  line,
  column: 'parent',
  value: cells['parent'] ?? '',
  ...found,
});

function madeArea({ row, columns }: AreaLine, parent: string, known: ReadonlyMap<string, Row>): Row {
  const cells: Record<string, string> = { ...row.cells, parent };
  const { area: given = '', name = '', level = '' } = cells;
  if (name === '') return { ...row, cells };
  const key = given === '' ? keyFor(name, level, parent, known) : given;
  const standing = known.get(key);
  const isKept = (column: string): boolean =>
    !columns.has(column) || (given === '' && (cells[column] ?? '') === '');
  const kept = Object.entries(standing?.cells ?? {}).filter(
    ([column]) => isKept(column) || isRenamed(column, given),
  );
  const all: Readonly<Record<string, string>> = { ...cells, ...Object.fromEntries(kept), area: key };
  return { ...row, cells: { ...all, name_en: all['name_en'] || englishName(name, level) } };
}

/** The record spells the names of its areas. */
const isRenamed = (column: string, given: string): boolean => column === 'name' && given === '';

function keyFor(name: string, level: string, parent: string, known: ReadonlyMap<string, Row>): string {
  const key = areaKey(name, level, parent);
  const standing = known.get(key);
  if (standing === undefined || isOne(standing, name, level, parent)) return key;
  const longer = longerKey(name, level, parent);
  return longer === '' ? key : longer;
}

const isOne = ({ cells }: Row, name: string, level: string, parent: string): boolean =>
  mayBeOne(cells['name'] ?? '', name) && cells['level'] === level && cells['parent'] === parent;
