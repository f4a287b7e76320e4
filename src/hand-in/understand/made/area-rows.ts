import { faultAt } from '../../../core/figures/draft.ts';
import type { Row } from '../../../core/figures/rows.ts';
import { levels } from '../../../core/schema/code-lists.ts';
import { slug } from '../../../core/values/key.ts';
import { translated, isFirst, columnIn } from '../../../core/words/lang.ts';
import { areaFold, areaNames } from '../cells/area-names.ts';
import { gathered, nameReader } from '../cells/names.ts';
import { remembered, type Reading } from '../cells/reading.ts';
import type { Docket } from '../docket.ts';
import { areaKeys, englishName, mayBeOne } from './area-key.ts';

/** A row of the form for areas, with the columns of the table that its sheet has. */
export interface AreaLine {
  readonly row: Row;
  readonly columns: ReadonlySet<string>;
}

/**
 * Areas with their keys, English names and the keys of what they belong to; from the top down, because a commune is named after that.
 * An area of the record that goes by the same name keeps what it has wherever the officer wrote nothing.
 */
export function madeAreas(
  lines: readonly AreaLine[],
  known: readonly Row[],
  { report }: Docket,
): ReadonlyMap<Row, Row> {
  const made = new Map<Row, Row>();
  const standing = standingAreas(known);
  for (const level of [...Object.keys(levels), '']) {
    const own = lines.filter(({ row }) => levelOf(row) === level);
    const read = remembered(nameReader(areaNames([...known, ...made.values()])).text);
    for (const line of own) {
      const parent = parentOf(line.row, read);
      if (parent.found !== undefined) report(faultAt(line.row, 'parent', parent.found));
      const area = madeArea(line, parent.text, standing);
      made.set(line.row, area);
      standing.taken.set(area.cells['area'] ?? '', area);
    }
  }
  return made;
}

const levelOf = ({ cells }: Row): string =>
  Object.hasOwn(levels, cells['level'] ?? '') ? (cells['level'] ?? '') : '';

const parentOf = ({ cells }: Row, read: (text: string, kind: 'text') => Reading): Reading => {
  const text = cells['parent'] ?? '';
  return text === '' ? { text } : read(text, 'text');
};

interface Standing {
  readonly known: ReadonlyMap<string, Row>;
  /** By what tells an area from its neighbours for people. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Also those of the hand-in, as they are made. */
  readonly taken: Map<string, Row>;
}

function standingAreas(known: readonly Row[]): Standing {
  const byKey = known.map((row) => [row.cells['area'] ?? '', row] as const);
  const names = byKey.map(([key, { cells }]) => {
    const { name = '', level = '', parent = '' } = cells;
    return [identity(name, level, parent), key] as const;
  });
  return { known: new Map(byKey), named: gathered(names, (name) => name), taken: new Map(byKey) };
}

const identity = (name: string, level: string, parent: string): string =>
  [areaFold(name), level, parent].join('\u0000');

function madeArea({ row, columns }: AreaLine, parent: string, areas: Standing): Row {
  const cells: Record<string, string> = { ...row.cells, parent };
  const { area: given = '', name = '', level = '' } = cells;
  if (name === '') return { ...row, cells };
  const key = given === '' ? keyFor(name, level, parent, areas) : given;
  const standing = areas.known.get(key);
  const isKept = (column: string): boolean =>
    !columns.has(column) || (given === '' && (cells[column] ?? '') === '');
  const kept = Object.entries(standing?.cells ?? {}).filter(
    ([column]) => isKept(column) || isRenamed(column, given),
  );
  const all: Readonly<Record<string, string>> = { ...cells, ...Object.fromEntries(kept), area: key };
  // In other languages as in English, until somebody says otherwise.
  const names = translated('name', (lang) =>
    isFirst(lang) ? name : all[columnIn('name', lang)] || englishName(name, level),
  );
  return { ...row, cells: { ...all, ...names } };
}

/** The record spells the names of its areas. */
const isRenamed = (column: string, given: string): boolean => column === 'name' && given === '';

/** The key of the area that goes by the name; else the first that no other area has, or the last where all are taken, for a check to find. */
function keyFor(name: string, level: string, parent: string, { named, taken }: Standing): string {
  const [only, ...others] = named.get(identity(name, level, parent)) ?? [];
  if (only !== undefined && others.length === 0) return only;
  const keys = areaKeys(name, level, slug(parent));
  const free = keys.find((key) => {
    const other = taken.get(key);
    return other === undefined || isOne(other, name, level, parent);
  });
  return free ?? keys.at(-1) ?? '';
}

const isOne = ({ cells }: Row, name: string, level: string, parent: string): boolean =>
  mayBeOne(cells['name'] ?? '', name) && cells['level'] === level && cells['parent'] === parent;
