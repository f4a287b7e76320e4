/** Where texts may stand beside marks. All numbers are pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Spot {
  readonly x: number;
  readonly y: number;
}
export interface Wish<T> {
  readonly item: T;
  readonly width: number;
  /** Middles of the text, the best first. */
  readonly spots: readonly Spot[];
}
export type Placed<T> = Spot & { readonly item: T };

export const labelHeight = 17;

export const boxAt = ({ x, y }: Spot, width: number, height: number = labelHeight): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/**
 * Gives each text, the most important first, the first of its spots that is free of obstacles, of the texts before it and of lines, or
 * else one that a line crosses; one that finds none is left out: what it says stands in the table and under the pointer.
 */
export function placeLabels<T>(
  wishes: readonly Wish<T>[],
  obstacles: readonly Box[],
  bounds: Box,
  lines: readonly Box[] = [],
): readonly Placed<T>[] {
  const taken = [...obstacles];
  return wishes.flatMap(({ item, width, spots }) => {
    const isFree = (spot: Spot, of: readonly Box[]): boolean =>
      !of.some((other) => overlaps(boxAt(spot, width), other));
    const free = spots.filter((spot) => isInside(boxAt(spot, width), bounds) && isFree(spot, taken));
    const spot = free.find((each) => isFree(each, lines)) ?? free[0];
    if (spot === undefined) return [];
    taken.push(boxAt(spot, width));
    return [{ item, ...spot }];
  });
}

/** Moves texts of one column apart, as little as it takes, in the order of where they would like to stand. */
export function spread(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const down = order.map(({ y }) => y);
  for (let at = 0; at < down.length; at += 1)
    down[at] = Math.max(down[at] ?? 0, at === 0 ? top : (down[at - 1] ?? 0) + labelHeight);
  for (let at = down.length - 1; at >= 0; at -= 1)
    down[at] = Math.min(down[at] ?? 0, at === down.length - 1 ? bottom : (down[at + 1] ?? 0) - labelHeight);
  const places = new Map(order.map(({ index }, at) => [index, down[at] ?? 0]));
  return wanted.map((y, index) => places.get(index) ?? y);
}
