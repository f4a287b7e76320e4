import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import type { TableName } from '../schema/column.ts';
import { chainOf, isOnCycle } from '../values/chain.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding } from '../figures/problem.ts';

interface Chain {
  readonly table: TableName;
  readonly key: string;
  readonly next: string;
  readonly problem: Localized;
}

const chains: readonly Chain[] = [
  {
    table: 'areas',
    key: 'area',
    next: 'parent',
    problem: inEach((words) => words.checks.cycle.chains.areas.problem),
  },
  {
    table: 'areas',
    key: 'area',
    next: 'successor',
    problem: inEach((words) => words.checks.cycle.chains.areas.successors),
  },
  {
    table: 'sources',
    key: 'source',
    next: 'copy_of',
    problem: inEach((words) => words.checks.cycle.chains.sources.problem),
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
      finding(
        'cycle',
        inEach((words, lang) => words.checks.cycle.circles.problem(problem[lang], way)),
        repair(next),
      ),
    ];
  });
}

const longest = 12;

/** Of a long way round its beginning, and that it leads back. */
const wayOf = (members: readonly string[]): string =>
  (members.length > longest ? [...members.slice(0, longest - 2), '…', ...members.slice(-1)] : members).join(
    ' → ',
  );

const repair = (column: string): Localized => inEach((words) => words.checks.cycle.repair(column));
