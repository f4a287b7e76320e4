import type { Row } from '../../../core/figures/rows.ts';
import { haveSameDigits, nearest } from '../../../core/values/nearest.ts';
import { sameWords } from '../../../core/values/same-words.ts';
import { columnsIn } from '../../../core/words/lang.ts';
import { gathered, type Names } from './names.ts';

/** What may stand for the words of an administrative unit; a full stop or a space follows. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^t\.?\s?p(?:\.\s*|\s+)/u, 'thành phố '],
  [/^t\.?\s?x(?:\.\s*|\s+)/u, 'thị xã '],
  [/^t\.?\s?t(?:\.\s*|\s+)/u, 'thị trấn '],
  [/^h(?:\.\s*|\s+)/u, 'huyện '],
  [/^p(?:\.\s*|\s+)/u, 'phường '],
  [/^x(?:\.\s*|\s+)/u, 'xã '],
];
/** Provinces stand in the record without these words; the cities are those that are provinces. */
const ofProvince = /^tỉnh |^thành phố (?=(?:hà nội|hải phòng|huế|đà nẵng|hồ chí minh|cần thơ)$)/u;
const kinds = /^(?:thành phố|thị xã|thị trấn|huyện|quận|phường|xã|thôn|tổ dân phố|xóm|bản|đặc khu) /u;

/** "TP. Bắc Kạn, tỉnh Bắc Kạn" → "thành phố bắc kạn, bắc kạn". */
export const areaFold = (text: string): string => sameWords(text).split(', ').map(partFold).join(', ');

function partFold(part: string): string {
  const long = abbreviations.reduce((result, [short, words]) => result.replace(short, words), part);
  return long.replace(ofProvince, '');
}

const withoutKind = (text: string): string => areaFold(text).replace(kinds, '');

/** Part by part, without the words of their kind: these make long names alike that are nothing of the sort. */
function mayBeMistyped(name: string, other: string): boolean {
  const [parts, others] = [name, other].map((text) => text.split(', ').map(withoutKind));
  return (
    haveSameDigits(name, other) &&
    parts?.length === others?.length &&
    (parts ?? []).every((part, index) => nearest(part, [others?.[index] ?? '']) !== undefined)
  );
}

/** Areas by name, alone or with what they belong to; then by their name without the word of their kind. */
export function areaNames(rows: readonly Row[]): Names {
  const byKey = new Map(rows.map((row) => [row.cells['area'] ?? '', row]));
  const chains = [...byKey].map(([key, row]) => [key, chainOf(row, byKey)] as const);
  const full = chains.flatMap(([key, chain]) => starts(chain).map((name) => [name, key] as const));
  const inOthers = [...byKey].flatMap(([key, { cells }]) =>
    columnsIn('name')
      .slice(1)
      .map((column) => [cells[column] ?? '', key] as const),
  );
  return {
    tiers: [
      gathered(full, areaFold),
      gathered(inOthers, areaFold),
      gathered(
        full.map(([name, key]) => [withoutKind(name), key] as const),
        areaFold,
      ),
    ],
    fold: areaFold,
    isLike: mayBeMistyped,
    isOpen: true,
    labels: new Map(chains.map(([key, chain]) => [key, chain.join(', ')])),
  };
}

/** The names of an area and of all that it belongs to, up to its province. */
function chainOf(row: Row, areas: ReadonlyMap<string, Row>): readonly string[] {
  const names: string[] = [];
  const seen = new Set<Row>();
  for (let area: Row | undefined = row; area !== undefined && !seen.has(area);) {
    seen.add(area);
    names.push(area.cells['name'] ?? '');
    const above = areas.get(area.cells['parent'] ?? '');
    area = above?.cells['level'] === 'country' ? undefined : above;
  }
  return names;
}

/** [a, b, c] → "a", "a, b", "a, b, c". */
const starts = (chain: readonly string[]): readonly string[] =>
  chain.map((_, index) => chain.slice(0, index + 1).join(', '));
