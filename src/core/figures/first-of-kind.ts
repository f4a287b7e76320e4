/** So many of a kind are told; the rest is counted. */
export const mostOfKind = 200;

/** How many more of a kind there are than are told. */
export interface More {
  readonly code: string;
  readonly count: number;
}

/** The first of each kind in their order, and how many more there are of those kinds of which not all are told. */
export interface FirstOfKind<Item> {
  readonly items: readonly Item[];
  readonly more: readonly More[];
}

export interface Gathering<At, Item> {
  /** What is said of a place is put together only for those that may be among the first. */
  readonly add: (code: string, at: At, say: () => Item) => void;
  /** More of a kind, of which others are already told that stand before them. */
  readonly count: (more: More) => void;
  readonly first: () => FirstOfKind<Item>;
}

interface Said<At, Item> {
  readonly code: string;
  readonly at: At;
  readonly item: Item;
}

interface Kind<At, Item> {
  count: number;
  said: Said<At, Item>[];
  /** The last place that is among the first, once there are enough. */
  last?: At;
}

/**
 * Gathers of each kind the first by their places, whatever the order in which they come. It never holds more than twice as many of a
 * kind as are told. Of two at one place the one that came first is first.
 */
export function gathering<At, Item>(order: (a: At, b: At) => number, most = mostOfKind): Gathering<At, Item> {
  const kinds = new Map<string, Kind<At, Item>>();
  const kindOf = (code: string): Kind<At, Item> => {
    const kind = kinds.get(code) ?? { count: 0, said: [] };
    kinds.set(code, kind);
    return kind;
  };
  const inOrder = (a: Said<At, Item>, b: Said<At, Item>): number =>
    order(a.at, b.at) || compare(a.code, b.code);
  const keepFirst = (kind: Kind<At, Item>): void => {
    kind.said = kind.said.sort(inOrder).slice(0, most);
    const last = kind.said[most - 1];
    if (last !== undefined) kind.last = last.at;
  };

  function add(code: string, at: At, say: () => Item): void {
    const kind = kindOf(code);
    kind.count += 1;
    if (kind.last !== undefined && order(kind.last, at) <= 0) return;
    kind.said.push({ code, at, item: say() });
    if (kind.said.length >= 2 * most) keepFirst(kind);
  }

  function first(): FirstOfKind<Item> {
    for (const kind of kinds.values()) keepFirst(kind);
    const said = [...kinds.values()].flatMap((kind) => kind.said).sort(inOrder);
    const more = [...kinds]
      .map(([code, { count, said: told }]) => ({ code, count: count - told.length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => compare(a.code, b.code));
    return { items: said.map(({ item }) => item), more };
  }

  return {
    add,
    count: ({ code, count }) => {
      kindOf(code).count += count;
    },
    first,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const allOf = <Item>(items: readonly Item[]): FirstOfKind<Item> => ({ items, more: [] });

/** The first of each kind of a list that is in its order. */
export const firstOf = <Item>(items: readonly Item[], kindOf: (item: Item) => string): FirstOfKind<Item> =>
  joined([allOf(items)], kindOf);

/** The first of each kind of several lists, each in its order. */
export function joined<Item>(
  lists: readonly FirstOfKind<Item>[],
  kindOf: (item: Item) => string,
  most = mostOfKind,
): FirstOfKind<Item> {
  const gathered = gathering<number, Item>((a, b) => a - b, most);
  let at = 0;
  for (const { items, more } of lists) {
    for (const item of items) gathered.add(kindOf(item), (at += 1), () => item);
    for (const each of more) gathered.count(each);
  }
  return gathered.first();
}

/** How many there are, told or not. */
export const countOf = (told: readonly unknown[], more: readonly More[]): number =>
  more.reduce((sum, { count }) => sum + count, told.length);

/**
 * The items, and after the last of a kind that is told how many more there are of it: `then` puts it in words.
 */
export function withMore<Item, Text>(
  { items, more }: FirstOfKind<Item>,
  kindOf: (item: Item) => string,
  tell: (item: Item, index: number) => Text,
  then: (more: More) => Text,
): readonly Text[] {
  const rest = new Map(more.map((each) => [each.code, each]));
  const lasts = new Map(items.map((item, index) => [kindOf(item), index]));
  return items.flatMap((item, index) => {
    const left = lasts.get(kindOf(item)) === index ? rest.get(kindOf(item)) : undefined;
    return left === undefined ? [tell(item, index)] : [tell(item, index), then(left)];
  });
}
