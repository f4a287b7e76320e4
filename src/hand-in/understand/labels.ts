import type { Row } from '../../core/figures/rows.ts';
import type { TableName } from '../../core/schema/column.ts';

/** How officers call what the record calls by a key. */
export type Labels = ReadonlyMap<string, string>;

const nameOf = ({ cells }: Row): string => cells['name'] ?? '';

/** "xã Bằng Phúc, huyện Chợ Đồn, Bắc Kạn": an area with what it belongs to, up to its province, as addresses are written. */
function areaLabel(row: Row, areas: ReadonlyMap<string, Row>): string {
  const names: string[] = [];
  const seen = new Set<Row>();
  for (let area: Row | undefined = row; area !== undefined && !seen.has(area);) {
    seen.add(area);
    names.push(nameOf(area));
    const above = areas.get(area.cells['parent'] ?? '');
    area = above?.cells['level'] === 'country' ? undefined : above;
  }
  return names.join(', ');
}

/** The label of each key of a table, for drop-down lists and for reading what was chosen there. */
export function labelsOf(table: TableName, rows: readonly Row[]): Labels {
  const key = keyColumn[table];
  if (key === undefined) return new Map();
  const byKey = new Map(rows.map((row) => [row.cells[key] ?? '', row]));
  return new Map(
    [...byKey].map(([id, row]) => [id, table === 'areas' ? areaLabel(row, byKey) : nameOf(row)]),
  );
}

/** Tables whose rows have names; sources are called by their keys, which officers give themselves. */
const keyColumn: Readonly<Partial<Record<TableName, string>>> = {
  areas: 'area',
  indicators: 'indicator',
  fields: 'field',
};
