import type { Named } from '../schema/code-lists.ts';
import type { TableName } from '../schema/column.ts';
import { chainOf, isOnCycle } from '../values/chain.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding } from '../figures/problem.ts';

interface Chain {
  readonly table: TableName;
  readonly key: string;
  readonly next: string;
  readonly problem: Named;
}

const chains: readonly Chain[] = [
  {
    table: 'areas',
    key: 'area',
    next: 'parent',
    problem: {
      vi: 'Các địa phương thuộc nhau thành vòng',
      en: 'These areas belong to each other in a circle',
    },
  },
  {
    table: 'areas',
    key: 'area',
    next: 'successor',
    problem: {
      vi: 'Các địa phương kế tục nhau thành vòng',
      en: 'These areas follow each other in a circle',
    },
  },
  {
    table: 'sources',
    key: 'source',
    next: 'copy_of',
    problem: { vi: 'Các nguồn chép lại nhau thành vòng', en: 'These sources copy each other in a circle' },
  },
];

/** Nothing belongs to itself, follows itself or copies itself, by whatever way round. A circle is told once, at its first row. */
export const checkCycle: Check = function* (draft) {
  for (const chain of chains) yield* circles(draft, chain);
};

function circles(draft: Draft, { table, key, next, problem }: Chain) {
  const told = new Set<string>();
  return perRow(draft, table, (row) => {
    const at = draft.cell(row, key) ?? '';
    const follow = (from: string): string | undefined => cellOf(draft, table, from, next) || undefined;
    if (at === '' || told.has(at) || !isOnCycle(at, follow)) return undefined;
    const members = [at, ...chainOf(at, follow)];
    for (const member of members) told.add(member);
    const way = wayOf([...members, at]);
    return [
      next,
      finding('cycle', { vi: `${problem.vi}: ${way}.`, en: `${problem.en}: ${way}.` }, repair(next)),
    ];
  });
}

const longest = 12;

/** Of a long way round its beginning, and that it leads back. */
const wayOf = (members: readonly string[]): string =>
  (members.length > longest ? [...members.slice(0, longest - 2), '…', ...members.slice(-1)] : members).join(
    ' → ',
  );

const repair = (column: string): Named => ({
  vi: `Hãy sửa cột ${column} ở một trong các dòng đó.`,
  en: `Correct “${column}” in one of those rows.`,
});
