import { cellId, type Incoming, type IncomingProblem, type Place } from '../incoming.ts';
import type { ReadFile } from '../read/sheet.ts';
import { beginningOf } from '../../core/values/beginning.ts';
import { columnOfCell } from '../../core/values/cell-reference.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { cellText } from './cell-text.ts';
import { everyKind, repairedKind, type Item, type Items, type KindCount, type Slice } from './protocol.ts';

/** What was accepted for a cell, and the fault that it had in the file. */
export interface Repair {
  readonly problem: IncomingProblem;
  readonly text: string;
}
/** By the `cellId` of their place. */
export type Repairs = ReadonlyMap<string, Repair>;

/** All that is listed, in the order of the files: what is open, and where they were, what was mended. */
export interface Listed {
  readonly all: readonly Entry[];
  readonly kinds: ReadonlyMap<string, readonly Entry[]>;
  /** Open ones that are mended alike, by what they have in common. */
  readonly alike: ReadonlyMap<string, readonly IncomingProblem[]>;
  /** How many open ones of some kinds are not among them. */
  readonly more: ReadonlyMap<string, number>;
}
type Entry = { readonly problem: IncomingProblem; readonly text?: string };

export function listed(
  files: readonly string[],
  { problems, moreProblems }: Pick<Incoming, 'problems' | 'moreProblems'>,
  repairs: Repairs,
): Listed {
  const mended: readonly Entry[] = [...repairs.values()];
  const open: readonly Entry[] = problems.map((problem) => ({ problem }));
  const order = new Map(files.map((file, index) => [file, index]));
  const all = inOrder([...open, ...mended], order);
  return {
    all,
    kinds: new Map([
      ...groups(all, ({ problem }) => problem.code),
      [repairedKind, all.filter(({ text }) => text !== undefined)],
    ]),
    alike: groups(problems.filter(isMendable), likeness),
    more: new Map(moreProblems.map(({ code, count }) => [code, count])),
  };
}

const isMendable = ({ proposals }: IncomingProblem): boolean => proposals.length > 0;

/** Cells of one column that read the same and have the same fault are mended alike. */
export const likeness = ({ code, value, place, proposals }: IncomingProblem): string =>
  [code, place.heading, value, ...proposals].join('\u001f');

export const keyOf = ({ place, code }: IncomingProblem): string => `${cellId(place)}\u001f${code}`;

function groups<Each>(items: readonly Each[], key: (item: Each) => string): Map<string, Each[]> {
  const found = new Map<string, Each[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group === undefined) found.set(key(item), [item]);
    else group.push(item);
  }
  return found;
}

function inOrder(entries: readonly Entry[], files: ReadonlyMap<string, number>): readonly Entry[] {
  const placed = entries.map((entry) => ({ entry, at: orderOf(entry.problem.place, files) }));
  placed.sort((a, b) => rank(a.entry.problem) - rank(b.entry.problem) || compareOrder(a.at, b.at));
  return placed.map(({ entry }) => entry);
}

const compareOrder = (a: Order, b: Order): number =>
  a[0] - b[0] || compareText(a[1], b[1]) || a[2] - b[2] || a[3] - b[3];

/** What rests on another fault is mended with that one, and comes last. */
const rank = (problem: IncomingProblem): number => (problem.code === 'rests-on-fault' ? 1 : 0);

type Order = readonly [file: number, sheet: string, line: number, column: number];
const orderOf = ({ file, sheet, line, cell }: Place, files: ReadonlyMap<string, number>): Order => [
  files.get(file) ?? 0,
  sheet,
  line,
  columnOfCell(cell),
];
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const chosen = ({ all, kinds }: Listed, kind: string): readonly Entry[] =>
  kind === everyKind ? all : (kinds.get(kind) ?? []);

export function sliceOf(
  list: Listed,
  { kind, from, to }: Slice,
  lang: Lang,
  files: readonly ReadFile[],
): Items {
  const entries = chosen(list, kind);
  const items = entries.slice(from, to).map((entry) => ({
    ...itemOf(entry, list, lang),
    value: beginningOf(cellText(files, entry.problem.place) ?? entry.problem.value),
  }));
  const more = [...list.more].filter(([code]) => kind === everyKind || code === kind);
  return {
    items,
    listed: entries.length,
    all: more.reduce((sum, [, count]) => sum + count, entries.length),
    rest: more.map(([code, count]) =>
      wordsIn(lang).intake.moreProblems(nameOf(list, code, lang), formatNumber(count, lang)),
    ),
  };
}

const exampleOf = ({ kinds }: Listed, code: string, lang: Lang): string =>
  (kinds.get(code) ?? [])
    .slice(0, 1)
    .map(({ problem }) => inLang(problem.problem, lang))
    .join('');

/** A kind that has no name of its own is called by what is said of the first of them. */
const nameOf = (list: Listed, code: string, lang: Lang): string =>
  (wordsIn(lang).checkPage.kinds as Readonly<Record<string, string>>)[code] ?? exampleOf(list, code, lang);

function itemOf({ problem, text }: Entry, { alike, more }: Listed, lang: Lang): Omit<Item, 'value'> {
  const same = alike.get(likeness(problem))?.length ?? 0;
  return {
    key: keyOf(problem),
    place: problem.place,
    problem: inLang(problem.problem, lang),
    repair: inLang(problem.repair, lang),
    proposals: problem.proposals,
    accepted: text,
    alike: text === undefined && isMendable(problem) ? same - 1 : same,
    mayBeMore: more.has(problem.code),
  };
}

/** What kinds of faults there are, with how many of each are open; the most frequent first. */
export const kindCounts = (list: Listed, lang: Lang): readonly KindCount[] =>
  [...list.kinds]
    .filter(([code]) => code !== repairedKind)
    .map(([code, entries]) => ({
      code,
      count: entries.filter(({ text }) => text === undefined).length + (list.more.get(code) ?? 0),
      example: exampleOf(list, code, lang),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.code, b.code));
